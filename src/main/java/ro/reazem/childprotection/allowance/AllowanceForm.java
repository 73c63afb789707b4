package ro.reazem.childprotection.allowance;

import org.jspecify.annotations.Nullable;

/** What is typed on the page of allowances: a request, or what the county payer decided, changed or paid of the one that stands. */
record AllowanceForm(@Nullable String key, @Nullable String version, @Nullable String measure, @Nullable String number, @Nullable String on, @Nullable String payee,
    @Nullable String payeeText, @Nullable String body, @Nullable String birthPaper, @Nullable String degree, @Nullable String studiesUntil,
    @Nullable String decision, @Nullable String decidedOn, @Nullable String first, @Nullable String refusedFor,
    @Nullable String kind, @Nullable String from, @Nullable String newDegree, @Nullable String why,
    @Nullable String paidMonth, @Nullable String paid, @Nullable String document, @Nullable String issuedOn) {

  static AllowanceForm blank(String key, String day, @Nullable String measure, @Nullable String version, @Nullable String degree, String month) {
    return new AllowanceForm(key, version, measure, null, day, null, null, null, "CERTIFICATE", degree == null ? "NONE" : degree, null, null, day, month, null,
        "CHANGED", month, degree, null, month, null, null, null);
  }
}
