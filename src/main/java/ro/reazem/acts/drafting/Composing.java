package ro.reazem.acts.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.template.ChallengeTerms;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Catalogue;
import ro.reazem.acts.wording.Filling;
import ro.reazem.acts.wording.Values;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.deadlines.TermRule;
import ro.reazem.platform.security.Officer;

/** Makes the text of an act out of its template, its case and what was filled in; always in Romanian. */
@Component
public class Composing {

  private static final ActWording WORDING = new ActWording();

  private final Institution institution;
  private final ChallengeTerms terms;
  private final RomanianTerms words;
  private final MessageSource messages;
  private final Clock clock;

  Composing(Institution institution, ChallengeTerms terms, RomanianTerms words, MessageSource messages, Clock clock) {
    this.institution = institution;
    this.terms = terms;
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What an act is made of.
   *
   * @param older the act that it replaces or revokes
   * @param drafter whose name it bears
   */
  public record Parts(Template template, KnownCase about, Draft draft, @Nullable CaseAct older, Drafter drafter) {}

  /** Who writes an act, with the post held. */
  public record Drafter(String name, String jobTitle) {

    public static Drafter of(Officer officer) {
      return new Drafter(officer.name(), officer.jobTitle());
    }
  }

  /** The text, and the placeholders that have no value. */
  public record Composed(ActContent content, List<String> missing) {}

  public Composed compose(Parts parts) {
    var template = parts.template().content();
    var filled = Filling.fill(parts.template().wording(), values(parts));
    return new Composed(new ActContent(template.kind(), parts.draft().subject(), authority(template), orElse(template.signatoryTitle(),
        institution.signatoryTitle()), parts.draft().addressees(), filled.blocks(), parts.drafter().name()), filled.missing());
  }

  private String authority(Template.Content template) {
    return orElse(template.authority(), institution.authority());
  }

  private Values values(Parts parts) {
    var texts = new HashMap<String, String>();
    var about = parts.about();
    var person = about.person();
    if (person != null) {
      texts.put("persoana.nume", person.name());
      texts.put("persoana.prenume", person.givenName());
      texts.put("persoana.nume_familie", person.familyName());
      texts.put("persoana.data_nasterii", person.bornOn() == null ? "" : WORDING.day(person.bornOn()));
      texts.put("persoana.domiciliu", person.address());
    }
    texts.put("dosar.numar", about.number());
    texts.put("dosar.domeniu", String.valueOf(messages.getMessage(about.ref().context() + ".menu", null, about.ref().context(), RomanianTerms.ROMANIAN)));
    texts.put("dosar.responsabil", about.responsible());
    texts.put("dosar.serviciu", about.unit());
    texts.put("institutia.nume", institution.name());
    texts.put("institutia.localitate", institution.locality());
    texts.put("institutia.instanta", institution.court());
    texts.put("emitent.denumire", authority(parts.template().content()));
    texts.put("redactor.nume", parts.drafter().name());
    texts.put("redactor.functie", parts.drafter().jobTitle());
    texts.put("destinatar.nume", parts.draft().addressees().stream().map(Addressee::name).collect(Collectors.joining(", ")));
    var older = parts.older();
    var signature = older == null ? null : older.signature();
    texts.put("act.inlocuit", older == null || signature == null ? "" : older.kind().cited() + " nr. " + signature.cited().cited());
    terms.on(LocalDate.now(clock), parts.template().content().challengeTerm()).ifPresent(rule -> challenge(rule, texts));
    parts.draft().typed().texts().forEach((code, text) -> texts.put(Catalogue.FIELD + code, text));
    var lists = new HashMap<String, List<java.util.Map<String, String>>>();
    parts.draft().typed().lists().forEach((code, rows) -> lists.put(Catalogue.FIELD + code, rows));
    return new Values(texts, lists, parts.template().content().bases());
  }

  private void challenge(TermRule rule, HashMap<String, String> texts) {
    texts.put("contestatie.termen", words.shown(rule));
    texts.put("contestatie.temei", rule.basis().cited());
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
