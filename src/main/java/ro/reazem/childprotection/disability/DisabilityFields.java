package ro.reazem.childprotection.disability;

/** Beside which field of a form a refusal stands (locul refuzului în formular). */
final class DisabilityFields {

  private DisabilityFields() {}

  static String of(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeRequest", "beforeCertificate", "notOfAge" -> "on";
      case "beforeDecision", "twoAtOnce", "fromMissing" -> "from";
      case "endsBefore", "afterMajority", "tooShort", "tooLong", "notListed", "notUntilMajority", "untilMissing" -> "until";
      case "assistantOnlySevere" -> "assistant";
      case "typeMissing" -> "types";
      case "authorMissing", "issuerMissing", "applicantMissing", "receiverMissing" -> "by";
      case "findingsMissing", "conclusionMissing", "reasonMissing", "missingMissing", "howMissing", "decisionMissing", "receiptMissing" -> "note";
      case "impairmentMissing" -> "impairment";
      case "environmentMissing" -> "environment";
      case "paperConcerns" -> "result";
      case "referenceMissing", "orientedAlready" -> "number";
      case "noNotice", "notFirstAgain", "notFirst", "nothingToChange" -> "kind";
      case "goalMissing", "goalNotWhole" -> "goals[0].goal";
      case "alreadyOpen", "ofAge", "birthUnknown" -> "person";
      default -> "";
    };
  }
}
