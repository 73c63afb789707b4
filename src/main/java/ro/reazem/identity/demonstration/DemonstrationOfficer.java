package ro.reazem.identity.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import ro.reazem.identity.officer.OfficerId;

/**
 * An invented officer.
 *
 * @param roles each as levels in a context for a unit, such as people READ WORK
 */
record DemonstrationOfficer(String signInName, String name, String jobTitle, DemonstrationUnit unit,
    DemonstrationUnit heldFor, List<String> roles) {

  static final List<DemonstrationOfficer> ALL = List.of(
      of("asistent", "Ioana Drăghici", "inspector de specialitate", DemonstrationUnit.BENEFITS, DemonstrationUnit.BENEFITS,
          "people READ WORK", "financialaid READ WORK", "parameters READ"),
      of("sef", "Mihai Țurcanu", "șef serviciu", DemonstrationUnit.BENEFITS, DemonstrationUnit.BENEFITS,
          "people READ WORK", "financialaid READ WORK APPROVE", "parameters READ WORK"),
      of("director", "Elena Știrbei", "director general", DemonstrationUnit.INSTITUTION, DemonstrationUnit.INSTITUTION,
          "* READ APPROVE"),
      of("plati", "Doina Brânzan", "consilier plăți", DemonstrationUnit.PAYMENTS, DemonstrationUnit.INSTITUTION,
          "people READ", "financialaid READ PAY"),
      of("auditor", "Sorin Pîrvulescu", "auditor intern", DemonstrationUnit.AUDIT, DemonstrationUnit.INSTITUTION, "* AUDIT"),
      of("admin", "Radu Ghiță", "administrator de sistem", DemonstrationUnit.INSTITUTION, DemonstrationUnit.INSTITUTION,
          "* ADMINISTER", "parameters READ"),
      benefits("maria.enache", "Maria Enache", "asistent social"),
      benefits("vasile.toader", "Vasile Toader", "inspector de specialitate"),
      benefits("ana.ciobotaru", "Ana Ciobotaru", "asistent social"),
      of("cristina.munteanu", "Cristina Munteanu", "referent", DemonstrationUnit.FRONT_DESK, DemonstrationUnit.FRONT_DESK,
          "people READ WORK", "financialaid READ WORK"),
      of("ion.lazar", "Ion Lazăr", "referent", DemonstrationUnit.FRONT_DESK, DemonstrationUnit.FRONT_DESK,
          "people READ WORK", "financialaid READ WORK"),
      of("gabriela.olaru", "Gabriela Olaru", "asistent social", DemonstrationUnit.PREVENTION, DemonstrationUnit.PREVENTION,
          "people READ WORK"),
      of("stefan.neagu", "Ștefan Neagu", "psiholog", DemonstrationUnit.PREVENTION, DemonstrationUnit.PREVENTION,
          "people READ"),
      of("lidia.voicu", "Lidia Voicu", "șef serviciu", DemonstrationUnit.PAYMENTS, DemonstrationUnit.INSTITUTION,
          "people READ", "financialaid READ PAY"));

  private static DemonstrationOfficer of(String signInName, String name, String jobTitle, DemonstrationUnit unit,
      DemonstrationUnit heldFor, String... roles) {
    return new DemonstrationOfficer(signInName, name, jobTitle, unit, heldFor, List.of(roles));
  }

  private static DemonstrationOfficer benefits(String signInName, String name, String jobTitle) {
    return of(signInName, name, jobTitle, DemonstrationUnit.BENEFITS, DemonstrationUnit.BENEFITS, "people READ WORK",
        "financialaid READ WORK");
  }

  /** The same on every machine, so that other demonstration data may name it. */
  OfficerId id() {
    return new OfficerId(UUID.nameUUIDFromBytes(("demonstration officer " + signInName).getBytes(StandardCharsets.UTF_8)));
  }
}
