package ro.reazem.childprotection.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.MatterRegister.Entry;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.childprotection.meeting.Summons;
import ro.reazem.childprotection.resolution.Extract;
import ro.reazem.childprotection.resolution.ResolutionRegister;
import ro.reazem.childprotection.sitting.Protocol;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** Makes the papers of the commission; always in Romanian. */
@Component
class CommissionPapers {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;
  private final CalledList called;
  private final SeatList seats;

  CommissionPapers(ActPdfRenderer renderer, Institution institution, MessageSource messages, CalledList called, SeatList seats) {
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
    this.called = called;
    this.seats = seats;
  }

  byte[] agenda(MeetingRegister.View meeting, List<Entry> entries) {
    return paper("agenda", "Ordinea de zi a ședinței din " + DAY.format(meeting.heldOn()), meeting.heldOn(), Map.of("meeting", meeting, "entries", entries));
  }

  /** All matters of a meeting in one file, each with its proposal and whoever is called. */
  byte[] map(MeetingRegister.View meeting, List<Entry> entries) {
    return paper("map", "Mapa ședinței din " + DAY.format(meeting.heldOn()), meeting.heldOn(), Map.of("meeting", meeting, "entries", entries));
  }

  byte[] summons(MeetingRegister.View meeting, Summons one, List<Entry> entries) {
    var entry = entries.stream().filter(each -> each.lineId().equals(one.lineId())).findFirst();
    return paper("summons", "Convocare la ședința din " + DAY.format(meeting.heldOn()), one.sentOn() == null ? meeting.heldOn() : one.sentOn(),
        Map.of("meeting", meeting, "summons", one, "entry", entry, "entries", entries));
  }

  byte[] minutes(MeetingRegister.View meeting, List<Entry> entries, Protocol protocol) {
    return paper("minutes", "Proces-verbal al ședinței din " + DAY.format(meeting.heldOn()), meeting.heldOn(),
        Map.of("meeting", meeting, "entries", entries, "protocol", protocol, "composition", seats.on(meeting.heldOn())));
  }

  byte[] resolution(ResolutionRegister.View resolution) {
    var number = resolution.number().isEmpty() ? "proiect" : "nr. " + resolution.number().replaceAll("/.*", "") + " din " + DAY.format(resolution.datedOn());
    return paper("resolution", "Hotărârea " + number, Optional.ofNullable(resolution.datedOn()).orElse(resolution.adoptedOn()), Map.of("r", resolution));
  }

  /** What parents get of a resolution whose place is kept from them (extras). */
  byte[] extract(ResolutionRegister.View resolution, ResolutionRegister.Letter letter, Extract extract) {
    return paper("extract", "Extras din Hotărârea nr. " + resolution.number(), Optional.ofNullable(resolution.datedOn()).orElse(resolution.adoptedOn()),
        Map.of("r", resolution, "letter", letter, "extract", extract));
  }

  /** The letter that goes with a resolution, or with an extract of it, to an addressee (adresa de comunicare). */
  byte[] communication(ResolutionRegister.View resolution, ResolutionRegister.Letter letter, boolean extract) {
    var dated = Optional.ofNullable(letter.sentOn()).or(() -> Optional.ofNullable(resolution.datedOn())).orElse(resolution.adoptedOn());
    return paper("communication", "Comunicarea hotărârii nr. " + resolution.number(), dated, Map.of("r", resolution, "letter", letter, "extract", extract));
  }

  /** Who is called about a matter. */
  public List<CalledPerson> called(UUID item) {
    return called.of(new ItemId(item));
  }

  /** What became of a matter at the meeting. */
  public Protocol.@Nullable Debated debated(Protocol protocol, UUID line) {
    return protocol.matter(line).orElse(null);
  }

  /** The words of a constant. */
  public String word(String name, Object value) {
    return messages.getMessage("childprotection.commission." + name + "." + value, null, ROMANIAN);
  }

  public String hour(Instant moment) {
    return HOUR.format(moment.atZone(BUCHAREST));
  }

  private byte[] paper(String template, String title, LocalDate day, Map<String, Object> model) {
    var all = new HashMap<>(model);
    all.put("words", this);
    return renderer.render(new ActPaper("childprotection/commission-" + template, title, title + ", Comisia pentru Protecția Copilului", institution.name(), day, all));
  }
}
