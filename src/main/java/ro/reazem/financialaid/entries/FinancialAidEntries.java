package ro.reazem.financialaid.entries;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.trail.SubjectPath;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;
import ro.reazem.platform.web.WorkTarget;

/** What financial aid contributes to the shell and to the pages of persons, households and home. */
@Configuration(proxyBeanMethods = false)
class FinancialAidEntries {

  private static final String READ = "financialaid.application.read";

  @Bean
  MenuEntry financialAidMenu() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 40, "financialaid.menu", "hand-coins", "/financialaid/applications", READ);
  }

  @Bean
  SubjectPath pathOfARequest() {
    return new SubjectPath("/financialaid/applications/{id}", "financialaid");
  }

  @Bean
  SubjectPath pathOfAHousingFile() {
    return new SubjectPath("/financialaid/housing/files/{id}", "financialaid");
  }

  @Bean
  WorkTarget workFromTheRegistry() {
    return new WorkTarget("financialaid", false, List.of("VMI"));
  }

  @Bean
  AddEntry vmiRequestEntry() {
    return new AddEntry(30, "financialaid.application.add", "file-plus", "/financialaid/applications/new",
        "financialaid.application.lodge");
  }

  @Bean
  AddEntry heatingRequestEntry() {
    return new AddEntry(31, "financialaid.application.addHeating", "file-plus", "/financialaid/applications/new?benefit=HEATING",
        "financialaid.application.lodge");
  }

  @Bean
  AddEntry emergencyRequestEntry() {
    return new AddEntry(32, "financialaid.application.addEmergency", "file-plus", "/financialaid/applications/new?benefit=EMERGENCY_AID",
        "financialaid.application.lodge");
  }

  @Bean
  AddEntry canteenRequestEntry() {
    return new AddEntry(33, "financialaid.application.addCanteen", "file-plus", "/financialaid/applications/new?benefit=CANTEEN",
        "financialaid.application.lodge");
  }

  @Bean
  AddEntry storeRequestEntry() {
    return new AddEntry(33, "financialaid.application.addStore", "file-plus", "/financialaid/applications/new?benefit=STORE", "financialaid.application.lodge");
  }

  @Bean
  AddEntry housingRequestEntry() {
    return new AddEntry(34, "financialaid.housing.add", "file-plus", "/financialaid/housing/files/new", "financialaid.housing.lodge");
  }

  @Bean
  MenuEntry housingGridsMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 57, "financialaid.housing.grid.menu", "scale", "/financialaid/housing/grids",
        "financialaid.housinggrid.enter");
  }

  @Bean
  Panel housingOfPerson() {
    return new Panel(Panel.Place.PERSON, 42, "financialaid.panel.housing", "/financialaid/housing/files/panel?person={id}", "financialaid.housing.read");
  }

  @Bean
  Panel housingOfHousehold() {
    return new Panel(Panel.Place.HOUSEHOLD, 42, "financialaid.panel.housing", "/financialaid/housing/files/panel?household={id}", "financialaid.housing.read");
  }

  @Bean
  AddEntry localRequestEntry() {
    return new AddEntry(33, "financialaid.application.addLocal", "file-plus", "/financialaid/applications/new?benefit=LOCAL_AID",
        "financialaid.application.lodge");
  }

  @Bean
  MenuEntry localSchemesMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 57, "financialaid.local.menu", "scale", "/financialaid/local-schemes", "financialaid.localscheme.enter");
  }

  /** Whoever administers the institution's figures reads no requests, and gets to the grounds from here. */
  @Bean
  MenuEntry groundsMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 56, "financialaid.ground.menu", "scale", "/financialaid/grounds", "financialaid.ground.enter");
  }

  @Bean
  MenuEntry canteenMenu() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 42, "financialaid.canteen.menu", "clipboard-check", "/financialaid/canteen", "canteen.meal.read");
  }

  @Bean
  MenuEntry storeMenu() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 42, "financialaid.store.menu", "id-card", "/financialaid/store", "store.till.read");
  }

  @Bean
  MenuEntry incomeMatrixMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 58, "financialaid.incomes.title", "scale", "/financialaid/income-matrix", "financialaid.ground.enter");
  }

  @Bean
  Panel approvalsOnHome() {
    return new Panel(Panel.Place.HOME, 10, "financialaid.panel.approvals", "/financialaid/proposals/awaiting",
        "financialaid.proposal.approve");
  }

  @Bean
  Panel transfersOnHome() {
    return new Panel(Panel.Place.HOME, 12, "financialaid.panel.transfers", "/financialaid/transfers/panel",
        "financialaid.application.transfer", Panel.Spot.SIDE);
  }

  @Bean
  Panel requestsOnHome() {
    return new Panel(Panel.Place.HOME, 20, "financialaid.panel.mine", "/financialaid/applications/mine",
        "financialaid.application.work");
  }

  @Bean
  Panel monthsOnHome() {
    return new Panel(Panel.Place.HOME, 15, "financialaid.panel.months", "/financialaid/home/months", "financialaid.list.close",
        Panel.Spot.SIDE);
  }

  @Bean
  Panel changedFactsOnHome() {
    return new Panel(Panel.Place.HOME, 30, "financialaid.panel.changed", "/financialaid/home/changed",
        "financialaid.entitlement.propose", Panel.Spot.SIDE);
  }

  @Bean
  AddEntry takeoverEntry() {
    return new AddEntry(91, "financialaid.takeover.menu", "import", "/financialaid/takeover", "financialaid.takeover.read");
  }

  @Bean
  AddEntry indexationEntry() {
    return new AddEntry(92, "financialaid.indexation.menu", "percent", "/financialaid/indexations", "financialaid.indexation.read");
  }

  @Bean
  Panel latestDecisionsOnHome() {
    return new Panel(Panel.Place.HOME, 40, "financialaid.panel.decisions", "/financialaid/home/decisions",
        "financialaid.decision.read");
  }

  @Bean
  Panel requestsOfPerson() {
    return new Panel(Panel.Place.PERSON, 40, "financialaid.panel.requests", "/financialaid/applications/panel?person={id}", READ);
  }

  @Bean
  Panel rightsOfPerson() {
    return new Panel(Panel.Place.PERSON, 41, "financialaid.panel.rights", "/financialaid/entitlements/panel?person={id}",
        "financialaid.entitlement.read");
  }

  @Bean
  Panel requestsOfHousehold() {
    return new Panel(Panel.Place.HOUSEHOLD, 40, "financialaid.panel.requests", "/financialaid/applications/panel?household={id}",
        READ);
  }

  @Bean
  Panel rightsOfHousehold() {
    return new Panel(Panel.Place.HOUSEHOLD, 41, "financialaid.panel.rights", "/financialaid/entitlements/panel?household={id}",
        "financialaid.entitlement.read");
  }

  @Bean
  Panel basisOfPayment() {
    return new Panel(Panel.Place.PAYMENT, 40, "financialaid.panel.basis", "/financialaid/entitlements/{id}/basis/{month}", "financialaid.decision.read");
  }

  @Bean
  Panel aidMovedByMergePanel() {
    return new Panel(Panel.Place.MERGE, 40, "financialaid.merge.moved", "/financialaid/merges/preview?person={id}", READ);
  }

  @Bean
  Panel aidSinceMergePanel() {
    return new Panel(Panel.Place.UNMERGE, 40, "financialaid.merge.since", "/financialaid/merges/{id}/added", "financialaid.application.read");
  }
}
