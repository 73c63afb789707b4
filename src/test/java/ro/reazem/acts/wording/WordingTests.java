package ro.reazem.acts.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.kernel.RuleViolated;

/** Templates of acts: what is wrong is told with its place, what is right is filled in as text. */
class WordingTests {

  private static final Fields FIELDS = Fields.read("""
      motiv | Motivul | paragraf
      regim | Regimul | alegere: urgent, obișnuit
      membri | Membrii | lista: nume, calitate | optional""", fault -> { });

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Se admite {{persoana.numee}}.                | acts.wording.unknown         | 1 | 11
      {{camp.altul}}                               | acts.wording.unknown         | 1 | 1
      {{rand.nume}}                                | acts.wording.unknown         | 1 | 1
      {{camp.membri}}                              | acts.wording.listAsText      | 1 | 1
      Da\\n{{#daca camp.motiv}}\\nNu                 | acts.wording.unclosed        | 2 | 1
      {{/daca}}                                    | acts.wording.strayEnd        | 1 | 1
      {{altfel}}                                   | acts.wording.strayEnd        | 1 | 1
      {{#daca camp.regim = lent}}\\nX\\n{{/daca}}    | acts.wording.noSuchOption    | 1 | 1
      {{#pentru camp.motiv}}\\nX\\n{{/pentru}}       | acts.wording.noList          | 1 | 1
      {{#daca ???}}\\nX\\n{{/daca}}                  | acts.wording.condition       | 1 | 1
      {{#cat timp}}                                | acts.wording.unknownBlock    | 1 | 1
      Text {{#daca camp.motiv}}                    | acts.wording.blockInLine     | 1 | 6
      Text {{persoana.nume                         | acts.wording.openPlaceholder | 1 | 6
      Un **gros                                    | acts.wording.openBold        | 1 | 1
      <script>alert(1)</script>                    | acts.wording.markup          | 1 | 1
      Text <img src=x onerror=y>                   | acts.wording.markup          | 1 | 6
      &lt;script&gt;                               | acts.wording.markup          | 1 | 1""")
  void everythingWrongIsToldWithItsPlace(String body, String code, int line, int column) {
    var faults = Wording.read(body.strip().replace("\\n", "\n"), FIELDS).faults();
    assertThat(faults).isNotEmpty();
    assertThat(faults.getFirst()).extracting(Fault::code, Fault::line, Fault::column).containsExactly(code, line, column);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      motiv | Motivul                    ; acts.fields.shape
      Motiv | Motivul | text             ; acts.fields.code
      motiv | Motivul | poezie           ; acts.fields.kind
      motiv | Motivul | alegere          ; acts.fields.options
      motiv | Motivul | text: a, b       ; acts.fields.options
      motiv | Motivul | lista: Coloană   ; acts.fields.options
      motiv | Motivul | text | poate     ; acts.fields.shape""")
  void aFieldThatCannotBeReadIsTold(String declared, String code) {
    var faults = new ArrayList<Fault>();
    Fields.read(declared, faults::add);
    assertThat(faults).extracting(Fault::code).containsExactly(code);
  }

  @Test
  void theSameCodeTwiceIsTold() {
    var faults = new ArrayList<Fault>();
    Fields.read("a | A | text\na | B | text", faults::add);
    assertThat(faults).extracting(Fault::code).containsExactly("acts.fields.twice");
  }

  @Test
  void articlesAreNumberedAndConditionsChooseWhatStands() {
    var wording = """
        Art. Se admite **{{persoana.nume}}**: {{camp.motiv}}
        {{#daca camp.regim = urgent}}
        Art. De îndată.
        {{altfel}}
        Art. În termen.
        {{/daca}}
        Art. Se comunică.""";
    assertThat(text(wording, values("urgent", List.of()))).isEqualTo("1 Se admite Maria: <b>boală</b>\n2 De îndată.\n3 Se comunică.");
    assertThat(text(wording, values("obișnuit", List.of()))).contains("2 În termen.", "3 Se comunică.");
  }

  @Test
  void aRowIsRepeatedForEachEntryOfAListAndAnEmptyListLeavesNothing() {
    var wording = """
        {{#daca camp.membri}}
        | Nr. | Nume |
        {{#pentru camp.membri}}
        | {{rand.nr}} | {{rand.nume}} |
        {{/pentru}}
        {{/daca}}""";
    var members = List.of(Map.of("nume", "Ana"), Map.of("nume", "Ion"));
    assertThat(Filling.fill(Wording.read(wording, FIELDS), values("urgent", members)).blocks()).singleElement()
        .satisfies(table -> assertThat(table.rows()).hasSize(3));
    assertThat(text(wording, values("urgent", members))).contains("Nr., Nume", "1, Ana", "2, Ion");
    assertThat(text(wording, values("urgent", List.of()))).isEmpty();
  }

  @Test
  void whatIsTypedIsNeverReadAsTemplate() {
    var filled = text("{{camp.motiv}}", new Values(Map.of("camp.motiv", "{{persoana.nume}} **x** # | <script>"), Map.of(), List.of()));
    assertThat(filled).isEqualTo("{{persoana.nume}} **x** # | <script>");
  }

  @Test
  void whatTheCaseCannotTellIsMissing() {
    assertThat(Filling.fill(Wording.read("{{persoana.nume}} {{act.inlocuit}} {{camp.motiv}} {{act.numar}}", FIELDS),
        new Values(Map.of(), Map.of(), List.of())).missing()).containsExactly("persoana.nume");
  }

  @Test
  void anEndlessTableIsRefused() {
    var many = IntStream.range(0, 2_000).mapToObj(i -> Map.of("nume", "x")).toList();
    assertThatThrownBy(() -> Filling.fill(Wording.read("{{#pentru camp.membri}}\n| {{rand.nume}} |\n{{/pentru}}", FIELDS), values("urgent", many)))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("acts.wording.tooLong"));
  }

  @Test
  void aTemplateOfTooManyLinesOrTooDeepIsTold() {
    assertThat(Wording.read("x\n".repeat(700), FIELDS).faults()).extracting(Fault::code).contains("acts.wording.tooManyLines");
    assertThat(Wording.read("{{#daca camp.motiv}}\n".repeat(9) + "{{/daca}}\n".repeat(9), FIELDS).faults()).extracting(Fault::code)
        .contains("acts.wording.tooDeep");
  }

  private static Values values(String regime, List<Map<String, String>> members) {
    return new Values(Map.of("persoana.nume", "Maria", "camp.motiv", "<b>boală</b>", "camp.regim", regime), Map.of("camp.membri", members), List.of());
  }

  private static String text(String wording, Values values) {
    var read = Wording.read(wording, FIELDS);
    assertThat(read.faults()).isEmpty();
    return Filling.fill(read, values).blocks().stream().flatMap(block -> block.rows().stream().map(row -> (block.number() == 0 ? "" : block.number() + " ")
        + row.cells().stream().map(cell -> cell.spans().stream().map(Span::text).collect(Collectors.joining())).collect(Collectors.joining(", "))))
        .collect(Collectors.joining("\n"));
  }
}
