package ro.reazem.notes.sight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.http.HttpStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.security.Officer;

/**
 * A case that an officer may read, with what of its notes they may read and do; there is none for a case out of reach.
 *
 * @param number as cited on papers
 * @param path the page of the case
 * @param classes the classes of confidentiality that the officer reads; the rest is not there
 * @param writes whether the officer works on the case or heads its unit
 * @param heads whether the officer heads its unit
 */
public record CaseInSight(CaseRef ref, String number, String path, UUID unit, @Nullable UUID responsible, List<UUID> team, List<UUID> persons,
    boolean closed, Officer officer, Set<Confidentiality> classes, boolean writes, boolean heads) {

  /** The predicate for an alias n of notes.note: of this case, of a class that is read, withdrawn only for its author and the head. */
  public static final String NOTE = """
      (n.context = :context and n.case_id = :case and n.confidentiality = any(:classes)
        and (:heads or n.author_id = :me or not exists (select from notes.withdrawal w where w.note_id = n.id)))""";

  /** The predicate for an alias a of notes.appointment. */
  public static final String APPOINTMENT = "(a.context = :context and a.case_id = :case and a.confidentiality = any(:classes))";

  /** Binds what the predicates name. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
    return query.param("context", ref.context()).param("case", ref.id()).param("me", officer.id()).param("heads", heads)
        .param("classes", classes.stream().map(Enum::name).toArray(String[]::new));
  }

  /** The address of the journal. */
  public String address() {
    return "/notes/" + ref.context() + "/" + ref.id();
  }

  /** Whether new notes may be written: by who works on it, while it is open. */
  public boolean takesNotes() {
    return writes && !closed;
  }

  /** For whoever may not write there is nothing to write in. */
  public CaseInSight forWriting() {
    if (!writes) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return this;
  }

  /** @throws RuleViolated when the case is closed, or the class is not one that the officer reads */
  public void requireOpen(Confidentiality confidentiality) {
    RuleViolated.require(!closed, "notes.caseClosed");
    RuleViolated.require(classes.contains(confidentiality), "platform.input.choice");
  }
}
