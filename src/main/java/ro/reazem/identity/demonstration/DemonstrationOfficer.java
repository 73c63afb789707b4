package ro.reazem.identity.demonstration;

import java.util.List;
import ro.reazem.identity.officer.OfficerId;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/**
 * What an invented officer may do.
 *
 * @param roles each as levels in a context for a unit, such as people READ WORK
 */
record DemonstrationOfficer(Officer acting, DemoUnit heldFor, List<String> roles) {

  static final List<DemonstrationOfficer> ALL = List.of(
      of(DemoOfficer.ASISTENT, DemoUnit.BENEFITS, "people READ WORK", "financialaid READ WORK", "parameters READ", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.SEF, DemoUnit.BENEFITS, "people READ WORK", "financialaid READ WORK APPROVE", "worklist APPROVE", "parameters READ WORK", "intake READ WORK APPROVE", "acts READ WORK APPROVE"),
      of(DemoOfficer.DIRECTOR, DemoUnit.INSTITUTION, "* READ APPROVE"),
      of(DemoOfficer.PLATI, DemoUnit.INSTITUTION, "people READ", "financialaid READ PAY", "payments READ PAY", "intake READ PAY", "acts READ PAY"),
      of(DemoOfficer.AUDITOR, DemoUnit.INSTITUTION, "* AUDIT"),
      of(DemoOfficer.ADMIN, DemoUnit.INSTITUTION, "* ADMINISTER", "parameters READ"),
      of(DemoOfficer.REGISTRATURA, DemoUnit.REGISTRY, "people READ WORK", "intake READ WORK"),
      of(DemoOfficer.DPO, DemoUnit.INSTITUTION, "privacy READ APPROVE", "audit READ"),
      of(DemoOfficer.COPII, DemoUnit.CHILDREN, "people READ WORK", "childprotection READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.SEF_COPII, DemoUnit.CHILDREN, "people READ WORK", "childprotection READ WORK APPROVE", "worklist APPROVE", "intake READ WORK APPROVE", "acts READ WORK APPROVE"),
      of(DemoOfficer.CRESA, DemoUnit.NURSERY, "people READ WORK", "services READ WORK"),
      of(DemoOfficer.SEF_CRESA, DemoUnit.NURSERY, "people READ WORK", "services READ WORK APPROVE PAY", "acts READ WORK"),
      of(DemoOfficer.AMC, DemoUnit.COMMUNITY, "people READ WORK", "services READ WORK APPROVE"),
      of(DemoOfficer.MEDIATOR, DemoUnit.COMMUNITY, "people READ", "services READ"),
      of(DemoOfficer.MEDIC_SCOLAR, DemoUnit.SCHOOLS, "people READ WORK", "schoolhealth READ WORK APPROVE"),
      of(DemoOfficer.CANTINA, DemoUnit.BENEFITS, "canteen READ WORK PAY"),
      of(DemoOfficer.MAGAZIN, DemoUnit.BENEFITS, "store READ WORK PAY"),
      of(DemoOfficer.MARIA_ENACHE, DemoUnit.BENEFITS, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.VASILE_TOADER, DemoUnit.BENEFITS, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.ANA_CIOBOTARU, DemoUnit.BENEFITS, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.CRISTINA_MUNTEANU, DemoUnit.FRONT_DESK, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.ION_LAZAR, DemoUnit.FRONT_DESK, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.GABRIELA_OLARU, DemoUnit.PREVENTION, "people READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.STEFAN_NEAGU, DemoUnit.PREVENTION, "people READ", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.RALUCA_STAN, DemoUnit.CHILDREN, "people READ WORK", "childprotection READ WORK", "intake READ WORK", "acts READ WORK"),
      of(DemoOfficer.LIDIA_VOICU, DemoUnit.INSTITUTION, "people READ", "financialaid READ PAY", "payments READ PAY", "acts READ PAY"),
      of(DemoOfficer.ILEANA_PARVU, DemoUnit.INSTITUTION, "people READ", "legal READ WORK", "acts READ"),
      of(DemoOfficer.ARHIVAR, DemoUnit.INSTITUTION, "archive READ WORK"),
      of(DemoOfficer.ADOPTII, DemoUnit.ADOPTIONS, "adoption READ WORK"),
      of(DemoOfficer.SEF_ADOPTII, DemoUnit.ADOPTIONS, "adoption READ WORK APPROVE"));

  private static DemonstrationOfficer of(DemoOfficer officer, DemoUnit heldFor, String... roles) {
    return new DemonstrationOfficer(officer.acting(), heldFor, List.of(roles));
  }

  OfficerId id() {
    return new OfficerId(acting.id());
  }
}
