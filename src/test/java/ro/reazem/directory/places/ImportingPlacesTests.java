package ro.reazem.directory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.validation.MapBindingResult;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** The nomenclature comes with its counties and is completed from the official file. */
@SpringBootTest
@AutoConfigureMockMvc
class ImportingPlacesTests {

  private static final String HEADS = "SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP;NIV;MED;REGIUNE\n";
  private static final int ALBA = 10;
  private static final AtomicInteger FREE = new AtomicInteger(900_000_000);

  @Autowired
  private ImportingPlaces importing;
  @Autowired
  private ClosingPlaces closing;
  @Autowired
  private Places places;
  @Autowired
  private JdbcClient jdbc;

  @Test
  void countiesTheirSeatsAndTheSectorsOfBucharestAreThereWithoutAnyFile() {
    assertThat(places.name(10)).isEqualTo("jud. Alba");
    assertThat(places.name(1017)).isEqualTo("mun. Alba Iulia, jud. Alba");
    assertThat(places.name(1026)).isEqualTo("Alba Iulia, jud. Alba");
    assertThat(places.name(179150)).isEqualTo("București, sectorul 2");
    assertThat(places.find(179150).orElseThrow().postcode()).isEqualTo("020071");
    assertThat(places.name(null)).isEmpty();
    assertThat(places.name(999_999_999)).isEqualTo("SIRUTA 999999999");
  }

  @Test
  void rightLinesAreLoadedAndWrongOnesReportedOneByOne() {
    int town = FREE.getAndAdd(10);
    var report = load(HEADS
        + line(town, "ORAȘ PROBA", ALBA, 2, 2)
        + line(town + 1, "PROBA", town, 17, 3)
        + "x7;GREȘIT;0;1;10;3;2;3;7\n"
        + line(town + 1, "PROBA DE DOUĂ ORI", town, 18, 3)
        + line(town + 2, "FĂRĂ PĂRINTE", 888_888_888, 23, 3)
        + line(town + 3, "SUB JUDEȚ", ALBA, 23, 3)
        + line(town + 4, "NIVEL PATRU", town, 23, 4)
        + line(town + 5, "TIP NECUNOSCUT", town, 77, 3)
        + (town + 6) + ";SCURTĂ;0\n");
    assertThat(report).extracting(PlaceImport::lines, PlaceImport::added, PlaceImport::changed, PlaceImport::wrong)
        .containsExactly(9, 2, 0, 7);
    assertThat(places.name(town + 1)).isEqualTo("Proba, jud. Alba");
    assertThat(jdbc.sql("select line || ' ' || substring(code from '[a-zA-Z]+$') || ' ' || arguments::text "
        + "from directory.place_import_fault where import_id = :id order by position").param("id", report.id())
        .query(String.class).list()).containsExactly("4 number {SIRUTA,x7}", "5 duplicate {" + (town + 1) + ",3}",
            "6 parentUnknown {888888888}", "7 parentLevel {10,1,3}", "8 level {4}", "9 kind {77,3}",
            "10 cellMissing {JUD}");
  }

  @Test
  void loadingTheSameFileAgainChangesNothing() {
    int town = FREE.getAndAdd(10);
    var content = HEADS + line(town, "ORAȘ STATORNIC", ALBA, 2, 2) + line(town + 1, "STATORNIC", town, 17, 3);
    load(content);
    assertThat(load(content)).extracting(PlaceImport::added, PlaceImport::changed, PlaceImport::unchanged)
        .containsExactly(0, 0, 2);
    assertThat(load(content.replace("STATORNIC", "SCHIMBAT"))).extracting(PlaceImport::changed).isEqualTo(2);
    assertThat(places.name(town + 1)).isEqualTo("Schimbat, jud. Alba");
  }

  @Test
  void oldEncodingsAndCedillasBecomeLettersOfToday() {
    int town = FREE.getAndAdd(10);
    var old = HEADS + line(town, "ORAŞ BÎRSEŞTI", ALBA, 2, 2) + line(town + 1, "BÎRSEŞTI", town, 17, 3);
    importing.load("old.csv", old.getBytes(Charset.forName("windows-1250")), "");
    assertThat(places.name(town + 1)).isEqualTo("Bîrsești, jud. Alba");
    assertThat(places.suggest("bârsești alba")).extracting(Place::siruta).contains(town + 1);
    assertThat(places.suggest("birsesti")).extracting(Place::siruta).contains(town + 1);
  }

  @Test
  void aFileThatIsNoNomenclatureIsRefusedAsAWhole() {
    assertThatThrownBy(() -> load("a;b\n1;2\n")).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("directory.place.import.columnsMissing"));
  }

  @Test
  void whatIsTypedBecomesAPlaceOrAChoice() {
    int commune = FREE.getAndAdd(10);
    load(HEADS + line(commune, "VALEA MĂGURII", ALBA, 3, 2) + line(commune + 1, "VALEA MĂGURII", commune, 22, 3)
        + line(commune + 2, "MĂGUREANCA", commune, 23, 3)
        + line(commune + 3, "VALEA TÂRZIE", ALBA, 3, 2) + line(commune + 4, "VALEA TÂRZIE", commune + 3, 22, 3)
        + line(commune + 5, "MĂGUREANCA", commune + 3, 23, 3));
    assertThat(places.resolve("", "valea magurii")).isEqualTo(found(commune + 1));
    assertThat(places.resolve("", "Măgureanca, com. Valea Târzie, jud. Alba")).isEqualTo(found(commune + 5));
    assertThat(places.resolve("", "magureanca")).isInstanceOfSatisfying(PlaceChoice.Several.class, several ->
        assertThat(several.candidates()).extracting(Place::siruta).contains(commune + 2, commune + 5));
    assertThat(places.resolve(String.valueOf(commune + 2), "magureanca")).isEqualTo(found(commune + 2));
    assertThat(places.resolve(String.valueOf(commune + 2), "Valea Magurii")).as("the text was changed after the choice")
        .isEqualTo(found(commune + 1));
    assertThat(places.resolve("", "Mgureanca")).isInstanceOf(PlaceChoice.Several.class);
    assertThat(places.resolve("", "Qwxyz")).isEqualTo(new PlaceChoice.Unknown());
    assertThat(places.resolve("", " ")).isEqualTo(new PlaceChoice.Missing());
    assertThat(places.suggest("%' _")).isEmpty();
  }

  @Test
  void aTownStandsBeforeItsVillagesHoweverItsNameIsSpelled() {
    int town = FREE.getAndAdd(20);
    load(HEADS + line(town, "ORAŞ CÂNDEŞTI", ALBA, 2, 2) + line(town + 1, "CÂNDEŞTI", town, 9, 3)
        + line(town + 2, "AGĂŞTI", town, 18, 3) + line(town + 3, "BĂLEŞTI", town, 18, 3));
    for (var typed : List.of("cindesti", "Cîndești", "CÂNDEŞTI", "candesti")) {
      assertThat(places.suggest(typed)).as(typed).extracting(Place::siruta).startsWith(town + 1).contains(town + 2, town + 3);
      assertThat(places.resolve("", typed)).as(typed).isEqualTo(found(town + 1));
      assertThat(places.resolve(String.valueOf(town + 2), typed)).as("picked below what was typed: %s", typed).isEqualTo(found(town + 1));
      assertThat(places.resolve(String.valueOf(town + 1), typed)).as(typed).isEqualTo(found(town + 1));
    }
    int namesake = FREE.getAndAdd(20);
    load(HEADS + line(namesake, "CÂNDEŞTI", ALBA, 3, 2) + line(namesake + 1, "CÂNDEŞTI", namesake, 22, 3));
    assertThat(places.resolve("", "cindesti")).as("two of one name").isInstanceOf(PlaceChoice.Several.class);
    assertThat(places.resolve(String.valueOf(namesake + 1), "cindesti")).as("the one that was picked").isEqualTo(found(namesake + 1));
  }

  @Test
  void unitsThatANewerFileNoLongerNamesAreClosedAndStayInAddresses() {
    int town = FREE.getAndAdd(10);
    var all = everythingInForce() + line(town, "ORAȘ TRECĂTOR", ALBA, 2, 2) + line(town + 1, "TRECĂTOAREA", town, 17, 3);
    load(all);
    var report = load(all.replace(line(town + 1, "TRECĂTOAREA", town, 17, 3), ""));
    assertThat(report).extracting(PlaceImport::absent, PlaceImport::closed).containsExactly(1, 1);
    assertThat(places.name(town + 1)).isEqualTo("Trecătoarea, oraș Trecător, jud. Alba");
    assertThat(places.suggest("trecatoarea")).isEmpty();
    assertThat(places.resolve("", "Trecătoarea")).isEqualTo(new PlaceChoice.Unknown());
    assertThat(places.index().byCode(town + 1)).isEmpty();
    assertThat(refusal(town + 1, "Trecătoarea")).as("a form opened before").isEqualTo("directory.place.closed");
    assertThat(load(all)).extracting(PlaceImport::changed, PlaceImport::closed).as("named again, it is in force again")
        .containsExactly(1, 0);
    assertThat(places.suggest("trecatoarea")).hasSize(1);
    assertThat(refusal(town + 1, "Trecătoarea")).isEmpty();
  }

  @Test
  void aLineThatIsWrongDoesNotCloseItsUnit() {
    int town = FREE.getAndAdd(10);
    var all = everythingInForce();
    load(all + line(town, "ORAȘ GREȘIT", ALBA, 2, 2));
    assertThat(load(all + line(town, "ORAȘ GREȘIT", ALBA, 77, 2))).extracting(PlaceImport::wrong, PlaceImport::absent)
        .containsExactly(1, 0);
  }

  @Test
  void aFileThatMissesManyUnitsClosesNoneUntilSomebodyConfirms() {
    int county = FREE.getAndAdd(1000);
    var whole = everythingInForce() + line(county, "JUDEȚUL PROBEI", 1, 40, 1) + line(county + 1, "ORAȘ PROBEI", county, 2, 2);
    var reduced = whole;
    for (int village = 2; village < 200; village++) {
      whole += line(county + village, "CĂTUNUL PROBEI " + village, county + 1, 17, 3);
    }
    load(whole);
    var report = load(reduced);
    assertThat(report).extracting(PlaceImport::absent, PlaceImport::closed).containsExactly(198, 0);
    assertThat(places.suggest("catunul probei 7")).isNotEmpty();
    closing.confirm(report.id());
    closing.confirm(report.id());
    assertThat(places.suggest("catunul probei 7")).isEmpty();
    assertThat(places.name(county + 7)).startsWith("Cătunul Probei 7");
    assertThat(jdbc.sql("select closed from directory.place_import where id = :id").param("id", report.id()).query(Integer.class)
        .single()).isEqualTo(198);
    load(reduced);
    assertThatThrownBy(() -> closing.confirm(report.id())).hasMessage("directory.place.import.newerLoaded");
  }

  /** The nomenclature as a file: of a whole file only what it leaves out is absent. */
  private String everythingInForce() {
    return HEADS + String.join("", jdbc.sql("""
        select siruta || ';' || upper(name) || ';' || case postcode when '' then '0' else ltrim(postcode, '0') end || ';' || county_code
          || ';' || coalesce(parent, 1) || ';' || case when level = 1 then 40 when level = 2 then
            case kind when 'MUNICIPALITY' then 1 when 'TOWN' then 2 else 3 end when kind = 'SECTOR' then 6 else 17 end
          || ';' || level || ';' || case when urban then 1 else 3 end || ';7' || chr(10)
        from directory.place where valid_to is null order by level, siruta""").query(String.class).list());
  }

  /** What a form for a new address is told about a locality. */
  private String refusal(int siruta, String text) {
    var errors = new MapBindingResult(new HashMap<>(), "form");
    places.read(new Inputs(errors), "siruta", String.valueOf(siruta), text);
    return errors.hasErrors() ? errors.getAllErrors().getFirst().getCode() : "";
  }

  private PlaceChoice found(int siruta) {
    return new PlaceChoice.Found(places.find(siruta).orElseThrow());
  }

  private PlaceImport load(String content) {
    return importing.load("test.csv", content.getBytes(StandardCharsets.UTF_8), "Test");
  }

  private static String line(int siruta, String name, int parent, int type, int level) {
    return siruta + ";" + name + ";0;1;" + parent + ";" + type + ";" + level + ";3;7\n";
  }
}
