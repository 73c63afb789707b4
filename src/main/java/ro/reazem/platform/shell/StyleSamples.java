package ro.reazem.platform.shell;

import static ro.reazem.platform.web.LedgerLine.Kind.COMPONENT;
import static ro.reazem.platform.web.LedgerLine.Kind.LINE;
import static ro.reazem.platform.web.LedgerLine.Kind.MEMO;
import static ro.reazem.platform.web.LedgerLine.Kind.TOTAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import ro.reazem.platform.web.CheckLine;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.LedgerLine;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.Ruler;
import ro.reazem.platform.web.StepMark;

/** Invented contents for the page of components. Names and sums mean nobody; no rule of law is taken from here. */
final class StyleSamples {

  /** Somebody in the sample table. */
  record Sample(String name, String age, String cnp, String place, String kind, String stage) {}

  static final List<Sample> PEOPLE = List.of(
      new Sample("Maria Țurcanu", "34 de ani", "•••••••••2218", "Brădet", "info", "În verificare"),
      new Sample("Vasile Moldoveanu", "38 de ani", "•••••••••0936", "Măgura", "warn", "Reevaluare"),
      new Sample("Sofia Țurcanu", "11 ani", "•••••••••1450", "Vălenii de Sus", "ok", "În plată"),
      new Sample("Ecaterina Szabó", "79 de ani", "•••••••••7710", "Țigănași", "crit", "Suspendat"));

  static final List<LedgerLine> LEDGER = List.of(
      new LedgerLine("a", "Venit net lunar ajustat", "500,00 lei venit luat în calcul ÷ 2,5 persoane echivalente",
          "Legea nr. 196/2016, art. 9 alin. (2)", "200,00", LINE, null),
      LedgerLine.condition("b", "Se încadrează la ajutorul de incluziune",
          "200,00 lei ≤ 366,00 lei; până la prag rămân 166,00 lei", "Legea nr. 196/2016, art. 9", true, null),
      new LedgerLine("c", "Ajutor de incluziune", "(366,00 lei − 200,00 lei) × 2,5 persoane echivalente",
          "Legea nr. 196/2016, art. 15", "415,00", COMPONENT, "regulă internă: multiplicator, de confirmat juridic"),
      LedgerLine.condition("d", "Are bunuri din lista de excludere", "niciun bun declarat", "HG nr. 1154/2022, anexa 4", false,
          null),
      new LedgerLine("e", "Ajutor pentru familia cu copii", "doi adulți, 2 copii, tranșa I", "Legea nr. 196/2016", "286,00",
          COMPONENT, null),
      new LedgerLine("", "Cuantum lunar propus", "", "c + e", "701,00", TOTAL, null),
      new LedgerLine("f", "Contribuție de sănătate, reținută de AJPIS", "10% din 415,00 lei; nu modifică dispoziția",
          "Legea nr. 141/2025", "−42,00", MEMO, null));

  static final List<CheckLine> CHECKS = List.of(
      new CheckLine(CheckLine.State.WARN, "Frecvența școlară: 31 de absențe nemotivate", "Sub prag, dar necesită mențiune.",
          "Școala nr. 3, 20.11.2026"),
      new CheckLine(CheckLine.State.CRIT, "Actul de identitate a expirat", "Cereți actul nou.", "01.11.2026"),
      new CheckLine(CheckLine.State.OK, "Anchetă socială efectuată la domiciliu", "Raport nr. 771", "10.11.2026"),
      new CheckLine(CheckLine.State.TODO, "Adeverință de venit, octombrie 2026", "", ""));

  static final Ruler RULER = new Ruler("Evaluarea detaliată", "Ordinul nr. 288/2006", "30 de zile de la înregistrare", "warn", "3 zile",
      "joi, 26 noiembrie 2026", "Evaluarea detaliată: curge de la 27.10.2026 și se împlinește la 26.11.2026; până atunci: 3 zile.", "90.00%",
      new Ruler.Bar("83.33%", "16.67%"), List.of("23.33%", "46.67%", "70.00%"), List.of(new Ruler.Bar("33.33%", "10.00%")),
      List.of(new Ruler.Mark("0", "", "start", false, "27.10 · începe"), new Ruler.Mark("43.33%", "", "middle", false, "09.11 · reluat"),
          new Ruler.Mark("100.00%", "due", "end", false, "26.11 · scadență"), new Ruler.Mark("90.00%", "now", "end", true, "azi 23.11")));

  static final List<StepMark> STEPS = List.of(
      new StepMark(StepMark.State.DONE, "Cerere", "02.11.2026"),
      new StepMark(StepMark.State.DONE, "Dosar complet", "05.11.2026"),
      new StepMark(StepMark.State.NOW, "Verificare", "până la 23.11.2026"),
      new StepMark(StepMark.State.TODO, "Aprobare", "5 zile lucrătoare"),
      new StepMark(StepMark.State.TODO, "Plată", "lunar"));

  static final List<FeedLine> FEED = List.of(
      new FeedLine("Vizită la domiciliu efectuată", "Locuință de două camere, încălzită.", "Ioana Drăghici · 19.11.2026, 15:30"),
      new FeedLine("Cerere înregistrată cu nr. 5521", "", "Registratură · 02.11.2026, 09:12"));

  static final List<Option> KINDS = List.of(new Option("school", "Unitate de învățământ"), new Option("police", "Poliția"));

  static final List<Option> DECISIONS = List.of(new Option("approve", "Aprob", "dreptul, 701,00 lei pe lună"),
      new Option("refuse", "Resping", "cererea"), new Option("return", "Restitui", "pentru completare"));

  static final List<String> TOKENS = List.of("canvas", "surface", "sunken", "brand", "brand-tint", "crit", "crit-tint", "warn",
      "warn-tint", "info", "info-tint", "ok", "ok-tint", "neu", "neu-tint", "plum", "plum-tint", "line-field");

  private StyleSamples() {}

  /** The names of all icons in the sprite. */
  static List<String> icons() {
    try {
      return Pattern.compile("id=\"([a-z0-9-]+)\"").matcher(new ClassPathResource("static/icons.svg")
          .getContentAsString(StandardCharsets.UTF_8)).results().map(match -> match.group(1)).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
