package ro.reazem.childprotection.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.childprotection.sitting.Protocol.Sat;
import ro.reazem.childprotection.sitting.Protocol;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.parameters.LegalParameters;

/** The words a resolution begins with (redactarea hotărârii), in Romanian whatever the language of the screens; the officer edits them. */
@Component
class ResolutionWording {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final String CONSENT_AGE = "PROTECTION_CONSENT_AGE";
  private static final String MEASURES = "CPC_APPEAL";
  private static final String DISABILITY = "CPC_APPEAL_DISABILITY";

  private final MessageSource messages;
  private final TermRules rules;
  private final LegalParameters parameters;

  ResolutionWording(MessageSource messages, TermRules rules, LegalParameters parameters) {
    this.messages = messages;
    this.rules = rules;
    this.parameters = parameters;
  }

  /** The rule that the term of appeal follows. */
  static String appealRule(Matter matter) {
    return matter == Matter.DISABILITY ? DISABILITY : MEASURES;
  }

  ResolutionText first(AgendaItem item, AgendaLine line, Protocol protocol, LocalDate on, String secretary) {
    var presiding = satWhenDecided(line, protocol).stream().filter(one -> one.kind() != null && one.kind().presides()).map(Sat::name).findFirst().orElse("");
    var term = rules.find(on, appealRule(item.matter())).map(rule -> say("appealTerm", new ActWording().term(rule.term()))).orElse("");
    var solution = say(line.outcome() == AgendaLine.Outcome.ADMITTED ? "admits" : "rejects", item.title());
    return new ResolutionText(item.proposal(), say("basis." + item.matter()), solution, "", "", "",
        item.matter().callsPeople() ? say("appealWay.MEASURE", parameters.on(on).whole(CONSENT_AGE)) : say("appealWay.DISABILITY"), term, presiding, secretary);
  }

  String composition(AgendaLine line, Protocol protocol) {
    return satWhenDecided(line, protocol).stream().map(one -> one.name() + " – " + (one.kind() == null ? "" : word("seatKind." + one.kind()))
        + (one.represents().isBlank() ? "" : ", " + one.represents()) + (one.substitute() ? " (supleant)" : "")).distinct().collect(Collectors.joining("\n"));
  }

  String heard(Protocol.Debated matter) {
    return matter.heard().stream().map(one -> one.name() + " (" + role(one.role()) + ")"
        + (one.consent() == null ? "" : " – " + word("consent." + one.consent()))).collect(Collectors.joining("\n"));
  }

  String voting(AgendaLine line) {
    return say("voting", line.votesFor(), line.against(), line.abstained(), line.quorum());
  }

  /** The service that proposed it, as an addressee. */
  String proposer(AgendaItem item) {
    return say("proposer", item.reference().isBlank() ? item.subject() : item.reference());
  }

  private static List<Sat> satWhenDecided(AgendaLine line, Protocol protocol) {
    return protocol.satAt(Objects.requireNonNullElse(line.concludedAt(), Instant.MAX));
  }

  private String role(CalledRole role) {
    return word("calledRole." + role);
  }

  private String word(String key) {
    return messages.getMessage("childprotection.commission." + key, null, ROMANIAN);
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage("childprotection.wording." + key, arguments, ROMANIAN);
  }
}
