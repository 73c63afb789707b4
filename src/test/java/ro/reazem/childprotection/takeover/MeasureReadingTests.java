package ro.reazem.childprotection.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.measure.Category;
import ro.reazem.childprotection.measure.DecisionBody;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.MeasureType;
import ro.reazem.childprotection.measure.ParentsConsent;
import ro.reazem.childprotection.place.PlaceType;

/** A row about a measure is read in the words of directorates, and what is missing or contradicts itself is told by the cell. */
class MeasureReadingTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Map<TakeoverColumn, String> GOOD = Map.of(TakeoverColumn.MEASURE, "PRU", TakeoverColumn.CATEGORY, "lit. c)", TakeoverColumn.BODY, "DIR",
      TakeoverColumn.NUMBER, "88", TakeoverColumn.DECIDED_ON, "10.05.2012", TakeoverColumn.ISSUER, "DGASPC", TakeoverColumn.FROM, "10.05.2012",
      TakeoverColumn.UNTIL, "20.06.2012", TakeoverColumn.END_REASON, "înlocuit", TakeoverColumn.PLACE_TYPE, "AM");

  @Test
  void theWordsOfRegistersAreUnderstood() {
    var read = ReadMeasure.of(cells(Map.of()), words(), TODAY);
    assertThat(read).isNotNull();
    assertThat(List.of(read.type(), read.category(), read.body(), read.endReason(), read.placeType(), read.parents())).containsExactly(
        MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.DIRECTOR, EndReason.REPLACED, PlaceType.FOSTER_CARER, ParentsConsent.MISSING);
    assertThat(ReadMeasure.of(cells(Map.of(TakeoverColumn.MEASURE, "Plasament în regim de urgenţă")), words(), TODAY)).isNotNull();
  }

  @Test
  void whatIsWrongIsToldByTheCell() {
    assertThat(wrong(Map.of(TakeoverColumn.NUMBER, "", TakeoverColumn.UNTIL, "01.01.2011", TakeoverColumn.CATEGORY, "f"))).containsExactlyInAnyOrder(
        "NUMBER platform.input.required", "UNTIL childprotection.takeover.endsBefore", "CATEGORY childprotection.takeover.letter");
    assertThat(wrong(Map.of(TakeoverColumn.PLACE_TYPE, ""))).containsExactly("PLACE_TYPE childprotection.takeover.placeTypeMissing");
    assertThat(wrong(Map.of(TakeoverColumn.MEASURE, "SSP"))).containsExactly("PLACE_TYPE childprotection.takeover.placeWithoutPlacement");
    assertThat(wrong(Map.of(TakeoverColumn.UNTIL, ""))).containsExactly("END_REASON childprotection.takeover.endWithoutDay");
    assertThat(wrong(Map.of(TakeoverColumn.FROM, "10.05.2030"))).contains("FROM childprotection.takeover.inFuture");
  }

  @Test
  void aPersonIsMeantByNumberOrByNameAndBirthAndNeverByBothOtherwise() {
    var named = new Cells(row(Map.of(TakeoverColumn.FAMILY_NAME, "Ștefan", TakeoverColumn.GIVEN_NAME, "Ion", TakeoverColumn.BORN_ON, "01.02.2010")));
    assertThat(WhoIsMeant.of(named)).isEqualTo(new WhoIsMeant(null, "stefan ion", LocalDate.of(2010, 2, 1)));
    var nobody = new Cells(row(Map.of(TakeoverColumn.FAMILY_NAME, "Ștefan")));
    assertThat(WhoIsMeant.of(nobody)).isNull();
    assertThat(nobody.findings()).extracting(Finding::code).containsExactly("childprotection.takeover.personMissing");
  }

  @Test
  void whatARowSaysOfTheCaseFitsItsMeasure() {
    var runs = Map.of(TakeoverColumn.UNTIL, "", TakeoverColumn.END_REASON, "");
    assertThat(ReadMeasure.of(cells(and(runs, TakeoverColumn.STAGE, "reevaluare")), words(), TODAY)).satisfies(read -> assertThat(read.ofCase().stage()).isEqualTo(CaseStage.REVIEW));
    assertThat(wrong(and(runs, TakeoverColumn.STAGE, "monitorizare postreintegrare"))).containsExactly("STAGE childprotection.takeover.stageOtherwise");
    assertThat(wrong(Map.of(TakeoverColumn.STAGE, "intervenție"))).containsExactly("STAGE childprotection.takeover.stageOtherwise");
    assertThat(wrong(Map.of(TakeoverColumn.REVIEWED_ON, "01.02.2012"))).containsExactly("REVIEWED_ON childprotection.takeover.reviewedBefore");
    var together = ReadCase.together(List.of(new ReadCase("Ana Pop", CaseStage.PLANNING, TODAY, "F1"), new ReadCase("", CaseStage.REVIEW, TODAY.minusDays(1), ""), ReadCase.SILENT));
    assertThat(together).isEqualTo(new ReadCase("Ana Pop", CaseStage.REVIEW, TODAY, "F1"));
    assertThat(TakeoverColumn.SIBLINGS.in(List.of("", ""))).as("a row read before the column was known").isEmpty();
  }

  @Test
  void aNameMayBeWrittenSlightlyOtherwise() {
    assertThat(NameLikeness.isSame("Popescu-Ionescu Ana Maria", "ana maria POPESCU IONESCU")).isTrue();
    assertThat(NameLikeness.isLike("Popesco Anna", "Popescu Ana")).as("a letter").isTrue();
    assertThat(NameLikeness.isLike("Mihai Dumitru", "Radu Mihai")).as("one name of it").isTrue();
    assertThat(NameLikeness.isLike("Georgescu Vlad", "Popescu Ana")).isFalse();
    assertThat(NameLikeness.isSame("Popesco Ana", "Popescu Ana")).isFalse();
  }

  @Test
  void everyColumnIsDocumentedInBothLanguages() {
    var texts = messages();
    assertThat(java.util.Arrays.stream(TakeoverKind.values()).flatMap(kind -> kind.columns().stream()).distinct()).hasSize(TakeoverColumn.values().length).allSatisfy(column -> {
      assertThat(texts.getMessage(column.hint(), null, java.util.Locale.of("ro"))).isNotBlank();
      assertThat(texts.getMessage(column.hint(), null, java.util.Locale.ENGLISH)).isNotBlank();
    });
  }

  private static Map<TakeoverColumn, String> and(Map<TakeoverColumn, String> some, TakeoverColumn column, String text) {
    var all = new java.util.HashMap<>(some);
    all.put(column, text);
    return all;
  }

  private static List<String> wrong(Map<TakeoverColumn, String> other) {
    var cells = cells(other);
    assertThat(ReadMeasure.of(cells, words(), TODAY)).isNull();
    return cells.findings().stream().map(one -> one.column() + " " + one.code()).toList();
  }

  private static Cells cells(Map<TakeoverColumn, String> other) {
    var all = new java.util.HashMap<>(GOOD);
    all.putAll(other);
    return new Cells(row(all));
  }

  private static List<String> row(Map<TakeoverColumn, String> told) {
    var cells = new ArrayList<>(Collections.nCopies(TakeoverColumn.values().length, ""));
    told.forEach((column, text) -> cells.set(column.ordinal(), text));
    return cells;
  }

  private static Words words() {
    return new Words(messages());
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/childprotection");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
