package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A paper that was brought to the dossier (act depus la dosar).
 *
 * @param personId whom it is about, null for the whole family
 * @param reference number, date and issuer as written on it
 * @param about which paper that a definition names itself; empty for all others
 */
@Table(schema = "financialaid", name = "presented_paper")
public record PresentedPaper(PaperKind kind, @Nullable UUID personId, String reference, LocalDate presentedOn, String about)
    implements ValueObject {

  @PersistenceCreator
  public PresentedPaper {}

  /** One of the kinds that every dossier knows. */
  public PresentedPaper(PaperKind kind, @Nullable UUID personId, String reference, LocalDate presentedOn) {
    this(kind, personId, reference, presentedOn, "");
  }
}
