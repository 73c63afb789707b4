package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.localscheme.LocalSchemes;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** Reads a file of rights, finds everything wrong in it and whom each row means, and keeps both; no right is entered. */
@Component
class CheckingTakeover {

  static final String CHECK = "financialaid.takeover.check";
  private static final SheetLimits LIMITS = new SheetLimits(40L << 20, 200_000, 60, 2_000, 600L << 20);
  private static final int MOST_FAULTS_KEPT = 50_000;
  private static final int MANY_ROWS = 5_000;

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final MatchingRows matching;
  private final Map<String, TakenOverBenefit> benefits;
  private final SuspensionGrounds grounds;
  private final LocalSchemes schemes;
  private final LegalParameters parameters;
  private final Sight sight;
  private final MessageSource messages;
  private final Clock clock;

  CheckingTakeover(SentForms sent, JdbcClient jdbc, BulkCopy copy, MatchingRows matching, List<TakenOverBenefit> benefits, SuspensionGrounds grounds,
      LocalSchemes schemes, LegalParameters parameters, Sight sight, MessageSource messages, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.copy = copy;
    this.matching = matching;
    this.benefits = benefits.stream().collect(Collectors.toMap(TakenOverBenefit::code, Function.identity()));
    this.grounds = grounds;
    this.schemes = schemes;
    this.parameters = parameters;
    this.sight = sight;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Keeps what every row of a file would do; the same form sent twice checks one file.
   *
   * @throws RuleViolated when the file as a whole cannot be read
   */
  @Transactional
  UUID check(UUID formKey, String fileName, byte[] content, Officer by, Locale language) {
    sent.await(formKey);
    var earlier = jdbc.sql("select id from financialaid.takeover where form_key = :key").param("key", formKey).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, rows::add);
    var heads = new SheetHeads<>(rows.getFirst(), TakeoverColumn.class, TakeoverColumn::key, TakeoverColumn.NEEDED, messages);
    var today = LocalDate.now(clock);
    var reading = new RowReading(known(by), new FileFacts(today, schemes.on(today), parameters.on(today), messages, language));
    var read = rows.subList(1, rows.size()).parallelStream().map(row -> reading.read(row.number(), heads.cells(row, TakeoverColumn.values()))).toList();
    RuleViolated.require(!read.isEmpty(), "financialaid.takeover.noRows");
    var units = read.stream().map(RowReading.Read::right).flatMap(Stream::ofNullable).map(TakenOverRight::unit).distinct().toArray(UUID[]::new);
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.takeover (id, form_key, file_name, checked_by, checked_by_name, checked_at, passed_over, unit_ids)
        values (:id, :key, :name, :officer, :by, :at, :passedOver, :units)""").param("id", id).param("key", formKey).param("name", fileName)
        .param("officer", by.id()).param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("passedOver", heads.passedOver().toArray(String[]::new)).param("units", units).update();
    keep(id, read);
    matching.find(id);
    return id;
  }

  private void keep(UUID id, List<RowReading.Read> read) {
    copy.into("financialaid.takeover_row (takeover_id, line, cells, state, read, cnp, folded_name, born_on, benefit, old_number, decided_on, granted_from, "
        + "granted_until, first_month)", target -> {
      for (var row : read) {
        var right = row.right();
        var holder = row.holder();
        if (right == null || holder == null) {
          target.add(id, row.line(), BulkCopy.array(row.cells()), "WRONG", null, null, "", null, null, null, null, null, null, null);
        } else {
          target.add(id, row.line(), BulkCopy.array(row.cells()), "CHOOSE", FrozenJson.text(right), holder.cnp(), holder.foldedName(), holder.bornOn(),
              right.benefit(), right.number(), right.on(), right.from(), right.until(), right.firstMonth());
        }
      }
    });
    copy.into("financialaid.takeover_fault (takeover_id, line, position, column_name, code, arguments)", target ->
        read.stream().flatMap(row -> row.faults().stream()).limit(MOST_FAULTS_KEPT).forEach(fault ->
            target.add(id, fault.line(), fault.column().ordinal(), fault.column().name(), fault.code(), BulkCopy.array(fault.arguments()))));
    if (read.size() >= MANY_ROWS) {
      // else the statements that compare rows would be planned for an empty table
      jdbc.sql("analyze financialaid.takeover_row").update();
    }
  }

  private RowReading.Known known(Officer by) {
    var mine = sight.units(by, CHECK);
    var units = names("select id, name from directory.unit where active and id = any (:ids)", mine);
    return new RowReading.Known(benefits, units, List.of(mine).contains(by.unit()) ? by.unit() : null,
        names("select id, name from directory.officer where active and cast(:ids as uuid[]) is not null", mine),
        Stream.concat(grounds.options(SuspensionKind.PAYMENT).stream(), grounds.options(SuspensionKind.AWARD).stream()).toList());
  }

  /** By comparable name; a name that several bear means none of them. */
  private Map<String, UUID> names(String sql, UUID[] ids) {
    record Named(UUID id, String name) {}
    var found = new HashMap<String, UUID>();
    var twice = new HashSet<String>();
    for (var one : jdbc.sql(sql).param("ids", ids).query(Named.class).list()) {
      if (found.put(ChoiceWords.comparable(one.name()), one.id()) != null) {
        twice.add(ChoiceWords.comparable(one.name()));
      }
    }
    found.keySet().removeAll(twice);
    return found;
  }

  /** The officer says which known person a row means; it may be any that bears the name and was born on the day. */
  @Transactional
  void choose(UUID id, int line, UUID person) {
    jdbc.sql("select id from financialaid.takeover where id = :id and released_at is null for update").param("id", id).query(UUID.class).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.takeover.released"));
    matching.choose(id, line, person);
  }
}
