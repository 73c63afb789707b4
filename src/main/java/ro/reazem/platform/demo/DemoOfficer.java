package ro.reazem.platform.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ro.reazem.platform.security.Officer;

/** The officers of the invented directorate, in whose name the invented data are entered. */
public enum DemoOfficer {
  ASISTENT("Ioana Drăghici", "inspector de specialitate", DemoUnit.BENEFITS),
  SEF("Mihai Țurcanu", "șef serviciu", DemoUnit.BENEFITS),
  DIRECTOR("Elena Știrbei", "director general", DemoUnit.INSTITUTION),
  PLATI("Doina Brânzan", "consilier plăți", DemoUnit.PAYMENTS),
  AUDITOR("Sorin Pîrvulescu", "auditor intern", DemoUnit.AUDIT),
  ADMIN("Radu Ghiță", "administrator de sistem", DemoUnit.INSTITUTION),
  REGISTRATURA("Carmen Văleanu", "registrator", DemoUnit.REGISTRY),
  DPO("Carmen Zăvoi", "responsabil cu protecția datelor", DemoUnit.INSTITUTION),
  MARIA_ENACHE("Maria Enache", "asistent social", DemoUnit.BENEFITS),
  VASILE_TOADER("Vasile Toader", "inspector de specialitate", DemoUnit.BENEFITS),
  ANA_CIOBOTARU("Ana Ciobotaru", "asistent social", DemoUnit.BENEFITS),
  CRISTINA_MUNTEANU("Cristina Munteanu", "referent", DemoUnit.FRONT_DESK),
  ION_LAZAR("Ion Lazăr", "referent", DemoUnit.FRONT_DESK),
  GABRIELA_OLARU("Gabriela Olaru", "asistent social", DemoUnit.PREVENTION),
  STEFAN_NEAGU("Ștefan Neagu", "psiholog", DemoUnit.PREVENTION),
  COPII("Adela Mureșanu", "manager de caz", DemoUnit.CHILDREN),
  SEF_COPII("Laurențiu Bejan", "șef serviciu", DemoUnit.CHILDREN),
  RALUCA_STAN("Raluca Stan", "manager de caz", DemoUnit.CHILDREN),
  LIDIA_VOICU("Lidia Voicu", "șef serviciu", DemoUnit.PAYMENTS),
  ILEANA_PARVU("Ileana Pârvu", "consilier juridic", DemoUnit.INSTITUTION),
  ARHIVAR("Horia Stăncescu", "arhivar", DemoUnit.REGISTRY),
  CANTINA("Aurelia Bălan", "administrator cantină", DemoUnit.BENEFITS),
  MAGAZIN("Rodica Neagoe", "casier magazin social", DemoUnit.BENEFITS),
  CRESA("Mirela Costea", "educator-puericultor", DemoUnit.NURSERY),
  SEF_CRESA("Sorina Hanganu", "șef creșă", DemoUnit.NURSERY),
  AMC("Viorica Sandu", "asistent medical comunitar", DemoUnit.COMMUNITY),
  MEDIATOR("Rebeca Lăcătuș", "mediator sanitar", DemoUnit.COMMUNITY),
  MEDIC_SCOLAR("Octavian Zaharescu", "medic școlar", DemoUnit.SCHOOLS),
  ADOPTII("Simona Hațeganu", "asistent social adopții", DemoUnit.ADOPTIONS),
  SEF_ADOPTII("Tudor Moraru", "șef serviciu adopții", DemoUnit.ADOPTIONS);

  private final String text;
  private final String jobTitle;
  private final DemoUnit unit;

  DemoOfficer(String text, String jobTitle, DemoUnit unit) {
    this.text = text;
    this.jobTitle = jobTitle;
    this.unit = unit;
  }

  /** As they act: what their roles permit is a matter of the register of officers. */
  public Officer acting() {
    return new Officer(id(), signInName(), text, jobTitle, unit.id(), Set.of());
  }

  public String signInName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The same on every machine, so that other demonstration data may name it. */
  private UUID id() {
    return UUID.nameUUIDFromBytes(("demonstration officer " + signInName()).getBytes(StandardCharsets.UTF_8));
  }
}
