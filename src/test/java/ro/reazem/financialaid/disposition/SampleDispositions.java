package ro.reazem.financialaid.disposition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.disposition.DispositionContent.Amounts;
import ro.reazem.financialaid.disposition.DispositionContent.Ground;
import ro.reazem.financialaid.disposition.DispositionContent.Holder;
import ro.reazem.financialaid.disposition.DispositionContent.Member;
import ro.reazem.financialaid.disposition.DispositionContent.Payment;
import ro.reazem.financialaid.disposition.DispositionContent.Proposal;
import ro.reazem.financialaid.disposition.DispositionContent.Request;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActNumber;

/** Dispositions of an invented family, with the figures of the published example V3. */
final class SampleDispositions {

  static final LegalTerms TERMS = new LegalTerms(30, 15, 6, null, "");
  private static final Amounts V3 = new Amounts(Lei.whole(415), Lei.whole(286), Lei.whole(701), Lei.whole(659));
  private static final Amounts V14 = new Amounts(Lei.whole(232), Lei.whole(143), Lei.whole(375), Lei.whole(352));
  private static final ActNumber NUMBER = new ActNumber(312, LocalDate.of(2026, 11, 18));

  private SampleDispositions() {}

  static DispositionContent grant() {
    return content(DispositionKind.GRANT, NUMBER, V3, null, List.of());
  }

  static DispositionContent proposedGrant() {
    return content(DispositionKind.GRANT, null, V3, null, List.of());
  }

  static DispositionContent refusal() {
    return content(DispositionKind.REFUSAL, NUMBER, Amounts.NOTHING, null, List.of(
        new Ground("Familia deține un autoturism cu o vechime mai mică de 10 ani, cu drept de circulație pe drumurile publice, "
            + "care nu este folosit pentru transportul unei persoane cu dizabilități", new LegalBasis("Normele metodologice aprobate prin HG nr. 1154/2022", "anexa nr. 4, lit. B pct. 2")),
        new Ground("Venitul net lunar ajustat depășește nivelul maxim prevăzut de lege", new LegalBasis("Legea nr. 196/2016", "art. 9"))));
  }

  static DispositionContent change() {
    return content(DispositionKind.CHANGE, NUMBER, V14, V3,
        List.of(new Ground("Un copil a intrat în plasament în regim de urgență la data de 12.05.2026",
            new LegalBasis("Legea nr. 196/2016", "art. 67 alin. (3)"))));
  }

  static DispositionContent termination() {
    return content(DispositionKind.TERMINATION, NUMBER, Amounts.NOTHING, V3,
        List.of(new Ground("Titularul a cerut încetarea dreptului", null)));
  }

  private static DispositionContent content(DispositionKind kind, @Nullable ActNumber number, Amounts amounts,
      @Nullable Amounts before, List<Ground> grounds) {
    return new DispositionContent(kind, number, new Request("1204/2026", LocalDate.of(2026, 11, 10)),
        new Holder("Țurcanu Ștefănița-Ilinca", "2174", "comuna Râșca, satul Buda, str. Înfrățirii nr. 7, județul Măgura"),
        new Proposal("Ioana Cîrstea, asistent social", LocalDate.of(2026, 11, 16)), number == null ? "" : "Marius Cojocaru", amounts, before,
        LocalDate.of(2026, 12, 1),
        new Payment(new Iban("RO49AAAA1B31007593840000").grouped(), "Banca Exemplu"), grounds,
        kind == DispositionKind.GRANT ? "" : "Situația a fost verificată prin anchetă socială și prin interogarea bazelor de date; „constatările” sunt la dosar.",
        List.of(new Member("Țurcanu Ștefănița-Ilinca", "titular", LocalDate.of(1991, 3, 2)),
            new Member("Țurcanu Gheorghe", "soț", LocalDate.of(1988, 7, 15)),
            new Member("Țurcanu Andrei-Mihai", "copil", LocalDate.of(2019, 2, 1)),
            new Member("Țurcanu Măriuca", "copil", LocalDate.of(2016, 9, 30))),
        kind == DispositionKind.TERMINATION ? List.of() : lines(),
        "venituri din octombrie 2026; niveluri de la 01.03.2025",
        List.of("Multiplicatorul ajutorului de incluziune (suma coeficienților): regulă internă, de confirmat juridic.",
            "Plafonul părții din salarii care nu se ia în calcul (400 lei pe familie): valoare neconfirmată."), "VMI", null, null);
  }

  private static List<CalculationLine> lines() {
    return List.of(
        line("members", "Persoane în familie: 2 adulți și 2 copii; suma coeficienților", "1 + 3 × 0,5", "art. 9 alin. (2) din Legea nr. 196/2016", null, "2,5"),
        line("income", "Venituri nete ale lunii anterioare, fără cele care nu se iau în calcul", "900,00 (salariu); alocația de stat pentru copii nu se ia în calcul", "art. 10 din Legea nr. 196/2016", Lei.whole(900), "900,00"),
        new CalculationLine("disregard", "Partea din salarii care nu se ia în calcul", "min(50% × 900,00; 400,00)", "art. 10 din Legea nr. 196/2016", Lei.whole(-400), "−400,00", false, true),
        line("adjusted", "Venit net lunar ajustat", "500,00 ÷ 2,5 = 200,00; rotunjit în favoarea beneficiarului", "art. 8 alin. (2) din Legea nr. 196/2016", Lei.whole(200), "200,00"),
        line("limit", "Venitul ajustat este cel mult nivelul maxim", "200,00 ≤ 366,00", "art. 9 din Legea nr. 196/2016", null, "da"),
        new CalculationLine("ai", "Ajutor de incluziune", "(366,00 − 200,00) × 2,5", "art. 15 din Legea nr. 196/2016", Lei.whole(415), "415,00", false, true),
        line("afc", "Ajutor pentru familia cu copii: 2 copii, ambii părinți, treapta 1", "200,00 ≤ 366,00 → 286,00", "art. 16 din Legea nr. 196/2016", Lei.whole(286), "286,00"),
        new CalculationLine("gross", "Cuantum lunar", "415,00 + 286,00", "", Lei.whole(701), "701,00", true, false),
        line("cass", "Contribuția de asigurări sociale de sănătate reținută de plătitor", "10% × 415,00 = 41,50, rotunjit", "Legea nr. 141/2025", Lei.whole(-42), "−42,00"),
        new CalculationLine("net", "Plată netă estimată", "701,00 − 42,00", "", Lei.whole(659), "659,00", true, false));
  }

  private static CalculationLine line(String code, String sentence, String formula, String basis, @Nullable Lei amount, String result) {
    return new CalculationLine(code, sentence, formula, basis, amount, result, false, false);
  }
}
