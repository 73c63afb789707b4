package ro.reazem.childprotection.intervention;

import java.util.List;

/** Which fields each form about an intervention has, in their order (câmpurile fișelor din HG nr. 49/2011 și din Ordinul nr. 2525/2018). */
final class FieldsOf {

  private static final FormField ON = new FormField("on", FormField.Type.DATE, true, "");
  private static final FormField TIME = new FormField("time", FormField.Type.TIME, true, "");

  private FieldsOf() {}

  static List<FormField> form(InterventionKind kind) {
    return switch (kind) {
      case MEMBER -> List.of(ON, FormField.choice("role", "role"), FormField.line("name"), FormField.line("institution"));
      case MEETING -> List.of(ON, TIME, FormField.line("number"), FormField.line("place"), FormField.words("present"), FormField.words("discussed"),
          FormField.words("decisions"));
      case FIELD -> List.of(FormField.choice("trigger", "trigger"), ON, new FormField("called", FormField.Type.TIME, true, ""),
          new FormField("left", FormField.Type.TIME, false, ""), TIME, new FormField("ended", FormField.Type.TIME, false, ""), FormField.words("members"),
          FormField.choice("police", "yesNo"), FormField.choice("entryRefused", "yesNo"), FormField.line("institutions").mayBeEmpty(), FormField.words("people"),
          FormField.words("children"), FormField.words("found"), FormField.line("injuries").mayBeEmpty(), FormField.line("weapons").mayBeEmpty(),
          FormField.line("substances").mayBeEmpty(), FormField.choice("level", "level"), FormField.words("measures"), FormField.line("consent").mayBeEmpty(),
          FormField.line("destination").mayBeEmpty(), FormField.line("transport").mayBeEmpty(), FormField.line("signedBy").mayBeEmpty());
      case NOTICE -> List.of(FormField.choice("addressee", "addressee"), FormField.line("number"), ON, TIME, FormField.words("text"), FormField.line("signedBy"));
      case ORDER -> List.of(FormField.line("court"), FormField.line("number"), ON, FormField.words("danger"));
      case ORDER_DECIDED -> List.of(FormField.choice("decision", "decision"), FormField.line("number"), ON, FormField.words("text").mayBeEmpty());
      case TRAFFICKING -> List.of(ON, FormField.line("recruiter").mayBeEmpty(), FormField.line("route").mayBeEmpty(), FormField.line("countries").mayBeEmpty(),
          FormField.line("purpose"), FormField.line("referralForm").mayBeEmpty(), FormField.choice("consentGiven", "yesNo"), FormField.line("shelterType").mayBeEmpty());
      case LABOUR -> List.of(ON, FormField.choice("work", "work"), FormField.line("hours"), FormField.line("attendance"), FormField.line("employer").mayBeEmpty());
      case STREET -> List.of(ON, FormField.choice("street", "street"), FormField.line("sleeping"), FormField.line("health").mayBeEmpty(), FormField.line("papers"),
          FormField.words("contacts").mayBeEmpty());
      case INSTITUTION -> List.of(ON, FormField.line("institution"), FormField.line("staff"));
      case DOMESTIC -> List.of(ON, FormField.line("adultCase"), FormField.words("text").mayBeEmpty());
      case ACCUSED_OFFICER -> List.of(ON, new FormField("officer", FormField.Type.OFFICER, true, ""), FormField.words("text"));
      case ACCUSED_CARER -> List.of(ON, new FormField("person", FormField.Type.PERSON, true, ""), FormField.words("text"),
          new FormField("account", FormField.Type.OFFICER, false, ""));
      case FINDING -> List.of(ON, FormField.choice("result", "result"), new FormField("forms", FormField.Type.PICKS, false, "form"), FormField.choice("relation", "relation"),
          FormField.line("author").mayBeEmpty(), FormField.words("reason"), FormField.line("passedTo").mayBeEmpty());
      case FEEDBACK -> List.of(ON, FormField.choice("way", "way"), new FormField("told", FormField.Type.PICKS, true, "told"), FormField.line("number"));
      case MEMBER_LEFT -> List.of();
    };
  }
}
