package ro.reazem.childprotection.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.web.Panel;

/** Where the commission stands among the tasks. */
@Configuration(proxyBeanMethods = false)
class CommissionEntries {

  @Bean
  Panel consentsTakenBack() {
    return new Panel(Panel.Place.TASKS, 30, "childprotection.overview.withdrawals", "/childprotection/commission/tasks", CommissionSight.WORK);
  }
}
