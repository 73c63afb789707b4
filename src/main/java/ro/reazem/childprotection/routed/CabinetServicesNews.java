package ro.reazem.childprotection.routed;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.services.PupilViolenceSuspected;

/**
 * Makes of the signal sheet of a school cabinet (semnalare a cabinetului școlar, I11.4) a signal with its hours: joined to the open case of the child, else it waits
 * with the routed work; heard again it changes nothing.
 */
@Component
class CabinetServicesNews {

  static final String KIND = "SCHOOL_CABINET";

  private final OpeningCase opening;
  private final JoiningSignals joining;
  private final JdbcClient jdbc;

  CabinetServicesNews(OpeningCase opening, JoiningSignals joining, JdbcClient jdbc) {
    this.opening = opening;
    this.joining = joining;
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "childprotection.routed.pupil-violence-suspected")
  void on(PupilViolenceSuspected told) {
    int fresh = jdbc.sql("""
        insert into childprotection.violence_signal (signal_id, found_context, found_case_id, told_at) values (:id, :context, :case, :at)
        on conflict (signal_id) do nothing""").param("id", told.signalId()).param("context", told.foundIn().context()).param("case", told.foundIn().id())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    if (fresh == 1) {
      opening.openCaseOf(told.childId()).ifPresentOrElse(open -> joining.join(open, new JoiningSignals.Signal(told.signalId(), told.number(), "cabinetSignal",
          told.foundIn(), JoiningSignals.VIOLENCE, "Suspiciune de violență semnalată de cabinetul școlar", words(told))), () -> await(told));
    }
  }

  private void await(PupilViolenceSuspected told) {
    var respond = joining.respondBy(JoiningSignals.rule(told.danger().name(), told.setting() == PupilViolenceSuspected.Setting.URBAN), told.occurredAt());
    jdbc.sql("""
        insert into childprotection.routed_work (routing_id, told_at, unit_id, kind, entry, what, subject, words, urgency, person_ids, registered_at, respond_by, path)
        values (:id, :at, :unit, :kind, :entry, '', :subject, :words, :urgency, :children, :at, :respond, :path)""").param("id", told.signalId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("unit", told.unitId()).param("kind", KIND).param("entry", told.number())
        .param("subject", "Suspiciune de violență asupra unui elev: " + form(told)).param("words", words(told)).param("urgency", told.danger().name())
        .param("children", new UUID[] {told.childId()}).param("respond", respond == null ? null : respond.atOffset(ZoneOffset.UTC)).param("path", told.path()).update();
    jdbc.sql("update childprotection.violence_signal set routing_id = :id where signal_id = :id").param("id", told.signalId()).update();
  }

  /** The sheet as whoever takes it reads it, line by line. */
  private static String words(PupilViolenceSuspected told) {
    return Stream.of("Forma: " + form(told), "Semne: " + told.signs(), said("Autor presupus: ", told.author()), said("Unde este copilul: ", told.whereabouts()),
        said("Ce s-a făcut: ", told.done()), "Semnalat de " + told.byName()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static String said(String label, String words) {
    return words.isBlank() ? "" : label + words;
  }

  private static String form(PupilViolenceSuspected told) {
    return switch (told.form()) {
      case PHYSICAL -> "abuz fizic";
      case EMOTIONAL -> "abuz emoțional";
      case SEXUAL -> "abuz sexual";
      case NEGLECT -> "neglijare";
      case EXPLOITATION -> "exploatare";
      case TRAFFICKING -> "trafic de minori";
      case DOMESTIC -> "violență domestică";
      case PEER -> "violență între copii";
      case ONLINE -> "violență online";
    };
  }
}
