package ro.reazem.intake.referral;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** Where referrals are reached from: the navigation, the menu of additions, the home page. */
@Configuration(proxyBeanMethods = false)
class ReferralEntries {

  @Bean
  MenuEntry referralsMenu() {
    return new MenuEntry(MenuEntry.Group.WORK, 20, "intake.referral.menu", "siren", "/referrals", ReferralSight.READ);
  }

  @Bean
  AddEntry referralAdd() {
    return new AddEntry(5, "intake.referral.add", "siren", "/referrals/new", "intake.referral.register");
  }

  @Bean
  Panel referralsOnHome() {
    return new Panel(Panel.Place.HOME, 3, "intake.referral.toTake", "/referrals/waiting", ReferralSight.WORK, Panel.Spot.SIDE);
  }
}
