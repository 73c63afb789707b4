package ro.reazem.directory.places;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.PlaceHierarchy.Known;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;

/** Takes over the official nomenclature from its file; what is right is loaded, what is wrong is reported line by line. */
@Component
class ImportingPlaces {

  private static final int MOST_FAULTS_KEPT = 20_000;

  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Places places;
  private final ClosingPlaces closing;
  private final Clock clock;

  ImportingPlaces(JdbcClient jdbc, BulkCopy copy, Places places, ClosingPlaces closing, Clock clock) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.places = places;
    this.closing = closing;
    this.clock = clock;
  }

  /**
   * Loads a file; loading it again changes nothing.
   *
   * @return the report, also kept
   * @throws RuleViolated when the file as a whole cannot be read
   */
  @Transactional
  PlaceImport load(String fileName, byte[] content, String officerName) {
    var file = PlaceFile.read(content);
    jdbc.sql("lock table directory.place in share row exclusive mode").update();
    var hierarchy = new PlaceHierarchy(known());
    hierarchy.place(file.lines());
    var faults = new ArrayList<>(file.faults());
    faults.addAll(hierarchy.faults());
    faults.sort(Comparator.comparingInt(PlaceFault::line));
    stage(hierarchy.placed());
    int changed = updateChanged();
    int added = insertNew();
    jdbc.sql("drop table place_staging").update();
    var absent = closing.absent(file.named());
    int closed = closing.closeFew(absent, added);
    places.forget();
    return keep(new PlaceImport(UUID.randomUUID(), fileName, clock.instant(), officerName, file.size(), added, changed,
        hierarchy.placed().size() - added - changed, faults.size(), absent.size(), closed), absent, faults);
  }

  private List<Known> known() {
    return jdbc.sql("select siruta, name, kind, level, county_name as county from directory.place").query(Known.class).list();
  }

  private void stage(List<PlaceHierarchy.Placed> placed) {
    jdbc.sql("""
        create temporary table place_staging (siruta integer, name text, label text, kind text, level smallint, parent integer,
          county_code smallint, county_name text, urban boolean, postcode text, folded text, search_text text)
        on commit drop""").update();
    copy.into("place_staging", rows -> placed.forEach(unit -> {
      var line = unit.line();
      rows.add(line.siruta(), line.name(), unit.label(), line.kind(), line.level(), line.level() == 1 ? null : line.parent(),
          line.countyCode(), unit.county(), line.urban(), line.postcode(), unit.folded(), unit.searchText());
    }));
    jdbc.sql("analyze place_staging").update();
  }

  private int updateChanged() {
    return jdbc.sql("""
        update directory.place p
        set name = s.name, label = s.label, kind = s.kind, level = s.level, parent = s.parent, county_code = s.county_code,
            county_name = s.county_name, urban = s.urban, postcode = s.postcode, folded = s.folded,
            search_text = s.search_text, valid_to = null
        from place_staging s
        where p.siruta = s.siruta
          and (p.valid_to is not null or (p.name, p.label, p.kind, p.level, p.parent, p.county_code, p.county_name, p.urban, p.postcode, p.search_text)
            is distinct from
            (s.name, s.label, s.kind, s.level, s.parent, s.county_code, s.county_name, s.urban, s.postcode, s.search_text))
        """).update();
  }

  private int insertNew() {
    return jdbc.sql("""
        insert into directory.place (siruta, name, label, kind, level, parent, county_code, county_name, urban, postcode,
          folded, search_text)
        select siruta, name, label, kind, level, parent, county_code, county_name, urban, postcode, folded, search_text
        from place_staging s
        where not exists (select from directory.place p where p.siruta = s.siruta)
        """).update();
  }

  private PlaceImport keep(PlaceImport report, List<Integer> absent, List<PlaceFault> faults) {
    jdbc.sql("""
        insert into directory.place_import (id, file_name, imported_at, officer_name, lines, added, changed, unchanged, wrong, absent,
          closed)
        values (:id, :fileName, :at, :officer, :lines, :added, :changed, :unchanged, :wrong, :absent, :closed)""")
        .param("id", report.id()).param("fileName", report.fileName())
        .param("at", OffsetDateTime.ofInstant(report.importedAt(), clock.getZone())).param("officer", report.officerName())
        .param("lines", report.lines()).param("added", report.added()).param("changed", report.changed())
        .param("unchanged", report.unchanged()).param("wrong", report.wrong())
        .param("absent", absent.toArray(Integer[]::new)).param("closed", report.closed()).update();
    var position = new int[1];
    copy.into("directory.place_import_fault (import_id, position, line, code, arguments)",
        rows -> faults.stream().limit(MOST_FAULTS_KEPT).forEach(fault -> rows.add(report.id(), position[0]++, fault.line(),
            fault.code(), BulkCopy.array(fault.arguments()))));
    return report;
  }
}
