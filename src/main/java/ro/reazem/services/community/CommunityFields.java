package ro.reazem.services.community;

/** Beside which field of the forms a refusal stands. */
final class CommunityFields {

  private CommunityFields() {}

  static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeCensus", "beforeConsent", "beforeLast", "endsBefore" -> "on";
      case "neverActive", "inRegister", "notNewborn", "notChild", "registerUnknown" -> "kind";
      case "refusalWords", "outcomeMissing" -> "what";
      case "noCategory", "categoryUnknown" -> "categories";
      case "takingMissing" -> "taking";
      case "settled" -> "entry";
      default -> "";
    };
  }

  static String ofCensus(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "already" -> "person";
      case "noHome" -> "address";
      case "noUnit" -> "service";
      default -> field(code);
    };
  }

  static String ofVisit(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeCensus" -> "day";
      case "visitOfWhom", "livesElsewhere", "noConsent" -> "file";
      case "nextBefore" -> "nextOn";
      case "noHome" -> "home";
      default -> "";
    };
  }
}
