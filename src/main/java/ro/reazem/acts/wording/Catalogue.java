package ro.reazem.acts.wording;

import java.util.List;
import java.util.Set;

/** The placeholders that every template may use (catalogul de câmpuri), whatever the context of the case. */
public final class Catalogue {

  /** Filled while the act is drafted. */
  public static final List<String> DRAFTED = List.of("persoana.nume", "persoana.prenume", "persoana.nume_familie", "persoana.data_nasterii",
      "persoana.domiciliu", "dosar.numar", "dosar.domeniu", "dosar.responsabil", "dosar.serviciu", "institutia.nume",
      "institutia.localitate", "institutia.instanta", "emitent.denumire", "redactor.nume", "redactor.functie", "destinatar.nume",
      "act.inlocuit", "contestatie.termen", "contestatie.temei");

  /** Filled when the act is signed. */
  public static final List<String> LATE = List.of("act.numar", "act.data", "semnatar.nume");

  /** What exists only for some acts, and is asked for by conditions rather than demanded. */
  static final Set<String> MAY_BE_EMPTY = Set.of("act.inlocuit", "institutia.instanta", "dosar.responsabil");

  /** What the names of fields that the drafter fills in begin with. */
  public static final String FIELD = "camp.";
  static final String ROW = "rand.";
  static final String ROW_NUMBER = "rand.nr";

  private Catalogue() {}

  static boolean knows(String name) {
    return DRAFTED.contains(name) || LATE.contains(name);
  }
}
