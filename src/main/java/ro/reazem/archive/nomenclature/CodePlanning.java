package ro.reazem.archive.nomenclature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/** Finds out what each row of a nomenclature would do: by itself, beside the other rows, and beside the codes that are there. */
@Component
class CodePlanning {

  private final JdbcClient jdbc;
  private final CodeWords words;

  CodePlanning(JdbcClient jdbc, CodeWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  /** @param known the code that is there already, null for others */
  record Planned(CodeRow row, CodeRowState state, @Nullable FileCode code, @Nullable UUID known) {}

  /** All rows with what each does, and everything wrong in them. */
  record Plan(List<Planned> rows, List<CodeFault> faults) {}

  private record Known(UUID id, String code, String compartment, String title, @Nullable Integer years, boolean commission, String startEvent,
      boolean approved, List<String> kinds) {

    boolean says(FileCode other) {
      return compartment.equals(other.compartment()) && title.equals(other.title()) && Objects.equals(years, other.years())
          && commission == other.commission() && startEvent.equals(other.startEvent().name()) && kinds.equals(other.kinds());
    }
  }

  Plan of(UUID importId, List<CodeRow> rows, NomenclatureVersion version) {
    var read = new ArrayList<Planned>();
    var faults = new ArrayList<CodeFault>();
    var allWords = words.all();
    for (var row : rows) {
      var reading = new CodeReading(allWords, row);
      read.add(new Planned(row, CodeRowState.WRONG, reading.read(importId, version), null));
      faults.addAll(reading.faults());
    }
    var there = there(read, version);
    var beside = new Beside(version, taken(version), faults);
    var planned = read.stream().map(one -> one.code() == null ? one : beside.planned(one.row(), one.code(), there.getOrDefault(one.code().code(), List.of())))
        .toList();
    faults.sort(Comparator.comparingInt(CodeFault::line).thenComparing(CodeFault::column));
    return new Plan(planned, faults);
  }

  /** What rows that are right by themselves are to the rows before them and to the codes that are there. */
  private record Beside(NomenclatureVersion version, Map<String, String> taken, List<CodeFault> faults, Map<String, Integer> codes,
      Map<String, Integer> kinds) {

    Beside(NomenclatureVersion version, Map<String, String> taken, List<CodeFault> faults) {
      this(version, taken, faults, new HashMap<>(), new HashMap<>());
    }

    Planned planned(CodeRow row, FileCode code, List<Known> there) {
      int before = faults.size();
      refuse(row, CodeColumn.CODE, "archive.import.codeTwice", code.code(), codes.putIfAbsent(code.code(), row.line()));
      code.kinds().forEach(kind -> refuse(row, CodeColumn.KINDS, "archive.import.kindTwice", kind, kinds.putIfAbsent(kind, row.line())));
      var same = there.stream().filter(known -> known.says(code)).max(Comparator.comparing(Known::approved)).orElse(null);
      refuse(row, CodeColumn.CODE, "archive.import.codeOther", code.code(), same == null && !there.isEmpty() ? there.size() : null);
      boolean counts = version.isApproved() && (same == null || !same.approved());
      if (counts) {
        code.kinds().forEach(kind -> refuse(row, CodeColumn.KINDS, "archive.import.kindTaken", kind, taken.get(kind)));
      }
      if (faults.size() > before) {
        return new Planned(row, CodeRowState.WRONG, code, null);
      }
      return same == null ? new Planned(row, CodeRowState.NEW, code, null)
          : new Planned(row, counts ? CodeRowState.APPROVES : CodeRowState.KNOWN, code, same.id());
    }

    private void refuse(CodeRow row, CodeColumn column, String fault, String what, @Nullable Object why) {
      if (why != null) {
        faults.add(CodeFault.of(row.line(), column, new RuleViolated(fault, what, why)));
      }
    }
  }

  private Map<String, List<Known>> there(List<Planned> rows, NomenclatureVersion version) {
    var codes = new TreeSet<String>();
    rows.stream().map(Planned::code).filter(Objects::nonNull).forEach(code -> codes.add(code.code()));
    var there = new HashMap<String, List<Known>>();
    jdbc.sql("""
        select c.id, c.code, c.compartment, c.title, c.years, c.commission, c.start_event, c.approved_on is not null as approved,
          array(select k.context || ':' || k.kind from archive.code_kind k where k.code_id = c.id) as kinds
        from archive.file_code c where c.code = any(:codes) and c.valid_from = :from and c.withdrawn_at is null""")
        .param("codes", codes.toArray(String[]::new)).param("from", version.validFrom()).query((row, number) -> new Known(row.getObject("id", UUID.class),
            row.getString("code"), row.getString("compartment"), row.getString("title"), row.getObject("years", Integer.class),
            row.getBoolean("commission"), row.getString("start_event"), row.getBoolean("approved"),
            List.of((String[]) row.getArray("kinds").getArray()).stream().sorted().toList()))
        .list().forEach(known -> there.computeIfAbsent(known.code(), code -> new ArrayList<>()).add(known));
    return there;
  }

  /** The kinds of cases for which an approved code begins on the same day already. */
  private Map<String, String> taken(NomenclatureVersion version) {
    var taken = new HashMap<String, String>();
    jdbc.sql("""
        select k.context || ':' || k.kind as kind, c.code from archive.code_kind k join archive.file_code c on c.id = k.code_id
        where k.counts and k.valid_from = :from""").param("from", version.validFrom())
        .query((row, number) -> taken.put(row.getString("kind"), row.getString("code"))).list();
    return taken;
  }
}
