package ro.reazem.services.nursery;

/** Beside which field of the forms a refusal stands. */
final class NurseryFields {

  private NurseryFields() {}

  static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "confirmedLate", "beforeRequest", "beforeContract", "late", "notPublished", "notFiling", "revokedBefore", "releasedAlready" -> "on";
      case "tooOldThen", "beginsBeforeContract" -> "from";
      case "groupFull", "groupElsewhere", "groupMissing" -> "group";
      case "notListed" -> "person";
      case "reasonMissing" -> "note";
      case "monthOpen", "monthClosed" -> "month";
      case "reductionEndsBefore" -> "untilMonth";
      case "nothing", "ticketsAbove" -> "amount";
      case "notWarned" -> "kind";
      default -> "";
    };
  }
}
