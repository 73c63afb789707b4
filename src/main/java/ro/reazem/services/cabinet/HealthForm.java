package ro.reazem.services.cabinet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded by a cabinet or in a pupil's file, as typed; each form uses the fields it shows. */
public record HealthForm(@Nullable String version, @Nullable String key, @Nullable String on, @Nullable String from, @Nullable String until, @Nullable String kind,
    @Nullable String outcome, @Nullable String what, @Nullable String who, @Nullable String note, @Nullable String number, @Nullable String quantity,
    @Nullable String grade, @Nullable String klass, @Nullable String pupil, @Nullable String consultation, @Nullable String thing, @Nullable String
    batch, @Nullable String height, @Nullable String weight, @Nullable String vision, @Nullable String hearing, @Nullable String dental,
    @Nullable String posture, @Nullable String decayed, @Nullable String missing, @Nullable String filled, @Nullable String flag, @Nullable String own) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  public static HealthForm blank(long version, LocalDate today) {
    return new HealthForm(String.valueOf(version), UUID.randomUUID().toString(), DAY.format(today), null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The signal sheet of a suspicion that a consultation noted begins with what was found there. */
  public HealthForm about(UUID consultationId, String findings) {
    return new HealthForm(version, key, on, null, null, null, null, findings, null, null, null, null, null, null, null, consultationId.toString(), null, null, null, null,
        null, null, null, null, null, null, null, null, null);
  }

  /** What was typed into a field, for the template that draws fields one by one. */
  public @Nullable String typed(String field) {
    return switch (field) {
      case "on" -> on;
      case "from" -> from;
      case "until" -> until;
      case "kind" -> kind;
      case "outcome" -> outcome;
      case "what" -> what;
      case "who" -> who;
      case "note" -> note;
      case "number" -> number;
      case "quantity" -> quantity;
      case "grade" -> grade;
      case "klass" -> klass;
      case "pupil" -> pupil;
      case "consultation" -> consultation;
      case "thing" -> thing;
      case "batch" -> batch;
      case "height" -> height;
      case "weight" -> weight;
      case "vision" -> vision;
      case "hearing" -> hearing;
      case "dental" -> dental;
      case "posture" -> posture;
      case "decayed" -> decayed;
      case "missing" -> missing;
      case "filled" -> filled;
      case "flag" -> flag;
      case "own" -> own;
      default -> null;
    };
  }

  /** Beside which field a refusal stands. */
  public static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "endsBefore", "beforeBirth", "batchExpired", "notExpired", "teethExamined" -> "on";
      case "toothMissing", "toothGone" -> "number";
      case "toothTwice" -> "decayed";
      case "stockShort", "moreThanPupils", "countMissing" -> "quantity";
      case "batchUnknown", "batchReceived" -> "batch";
      case "expiredAlready" -> "until";
      case "remarksMissing" -> "note";
      case "noConsent" -> "flag";
      case "noConsultation", "signalWithoutConsultation", "signalThere" -> "consultation";
      case "takingMissing" -> "thing";
      default -> "";
    };
  }
}
