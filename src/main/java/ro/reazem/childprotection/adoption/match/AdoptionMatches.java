package ro.reazem.childprotection.adoption.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.adopters.AdoptersAct;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.adopters.AdoptersFiles;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet;
import ro.reazem.childprotection.adoption.adopters.WorkingOnAdopters;
import ro.reazem.childprotection.adoption.procedure.AdoptionFile;
import ro.reazem.childprotection.adoption.procedure.AdoptionRules;
import ro.reazem.childprotection.adoption.procedure.AdoptionState;
import ro.reazem.childprotection.adoption.procedure.ChildProfile;
import ro.reazem.childprotection.adoption.procedure.WorkingOnAdoption;
import ro.reazem.childprotection.adoption.procedure.WorkingOnAdoption.MatchStep;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The matches of children and adopters (potrivirea): proposed with reasons by one officer, decided by another, confirmed after the meetings or refused. */
@Component
@Transactional
class AdoptionMatches {

  private static final int REASON = 3;

  private final JdbcClient jdbc;
  private final AdoptersFiles adopters;
  private final WorkingOnAdopters workingOnAdopters;
  private final WorkingOnAdoption workingOnAdoption;
  private final AdoptionSight sight;
  private final Clock clock;

  AdoptionMatches(JdbcClient jdbc, AdoptersFiles adopters, WorkingOnAdopters workingOnAdopters, WorkingOnAdoption workingOnAdoption, AdoptionSight sight,
      Clock clock) {
    this.jdbc = jdbc;
    this.adopters = adopters;
    this.workingOnAdopters = workingOnAdopters;
    this.workingOnAdoption = workingOnAdoption;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * Adopters who could receive the child.
   *
   * @param names null for whoever may not know them yet
   */
  public record Candidate(UUID adoptersId, String number, @Nullable String names, LocalDate attestedOn, LocalDate goodUntil, Fit fit) {}

  /**
   * One match of a child.
   *
   * @param names null for whoever may not know them yet
   * @param profile the how manieth profile of the accepted child is in force
   * @param profileChangedOn since when, if it was another when the match was last proposed or decided; null else and for a match that is over
   * @param fit how the child fits it; null for a match that is over
   */
  public record Match(UUID id, UUID adoptersId, String number, @Nullable String names, MatchState state, String reasons, LocalDate proposedOn,
      String proposedByName, @Nullable LocalDate decidedOn, String decision, String decidedByName, boolean seesAdopters,
      int profile, @Nullable LocalDate profileChangedOn, @Nullable Fit fit) {}

  /** Everybody whose attest is good today, those whom nothing speaks against first, then whoever has waited longest. */
  List<Candidate> candidates(ChildProfile child, Officer officer) {
    var today = LocalDate.now(clock);
    return jdbc.sql("""
        select f.id, 'A' || f.number || '/' || f.year as number, f.attested_on, f.good_until, s.content,\s""" + AdoptionSight.of("f") + """
         as seen from childprotection.adopters_file f join childprotection.adopters_sheet s on s.file_id = f.id
        where f.state = 'ATTESTED' and f.good_until >= :today order by f.attested_on, f.id limit 200""").params(sight.seen(officer)).param("today", today)
        .query((row, n) -> {
          var sheet = CaseJson.read(row.getString("content"), AdoptersSheet.class);
          return new Candidate(row.getObject("id", UUID.class), row.getString("number"), row.getBoolean("seen") ? sheet.names() : null,
              row.getObject("attested_on", LocalDate.class), row.getObject("good_until", LocalDate.class), Fit.of(child, sheet, today));
        }).list().stream().sorted(Comparator.comparingLong((Candidate one) -> one.fit().against()).thenComparing(Candidate::attestedOn)).limit(20).toList();
  }

  /** The matches of one child, the newest first. */
  List<Match> of(UUID adoption, ChildProfile child, Officer officer) {
    var today = LocalDate.now(clock);
    return jdbc.sql("""
        select m.*, 'A' || f.number || '/' || f.year as number, s.content, p.position, p.since,\s""" + AdoptionSight.of("f") + """
         as seen from childprotection.adoption_match m join childprotection.adopters_file f on f.id = m.adopters_id
        left join childprotection.adopters_sheet s on s.file_id = f.id
        left join lateral (select position, since from childprotection.adopters_profile where file_id = f.id order by position desc limit 1) p on true where m.adoption_id = :adoption order by m.proposed_on desc, m.id""")
        .params(sight.seen(officer)).param("adoption", adoption).query((row, n) -> {
          var state = MatchState.valueOf(row.getString("state"));
          boolean seen = row.getBoolean("seen");
          boolean open = row.getString("content") != null && (state == MatchState.PROPOSED || state == MatchState.PRACTICAL);
          return new Match(row.getObject("id", UUID.class), row.getObject("adopters_id", UUID.class), row.getString("number"),
              row.getString("content") != null && (seen || state.showsAdopters()) ? CaseJson.read(row.getString("content"), AdoptersSheet.class).names() : null, state, row.getString("reasons"),
              row.getObject("proposed_on", LocalDate.class), row.getString("proposed_by_name"), row.getObject("decided_on", LocalDate.class),
              row.getString("decision"), row.getString("decided_by_name"), seen, row.getInt("position"),
              open && row.getInt("position") > row.getInt("profile") ? row.getObject("since", LocalDate.class) : null,
              open ? Fit.of(child, CaseJson.read(row.getString("content"), AdoptersSheet.class), today) : null);
        }).list();
  }

  /** @throws RuleViolated without a good attest or an adoptable child (I8.1), without reasons, or when they were put before each other already */
  void propose(AdoptionFile file, AdoptersFileId with, String reasons, Officer by) {
    var today = LocalDate.now(clock);
    var found = adopters.findById(with).orElseThrow(() -> new RuleViolated("childprotection.adoption.noAdopters"));
    AdoptionRules.requireMatchable(file.state() == AdoptionState.ADOPTABLE, found.attest(), today);
    RuleViolated.require(reasons.strip().length() >= REASON, "childprotection.adoption.reasonMissing");
    int made = jdbc.sql("""
        insert into childprotection.adoption_match (id, adoption_id, adopters_id, state, reasons, proposed_on, proposed_by, proposed_by_name, profile)
        select :id, :adoption, :adopters, 'PROPOSED', :reasons, :today, :by, :byName, max(position) from childprotection.adopters_profile where file_id = :adopters
        on conflict (adoption_id, adopters_id) where state <> 'REFUSED' do nothing""").param("id", UUID.randomUUID()).param("adoption", file.getId().value())
        .param("adopters", with.value()).param("reasons", reasons.strip()).param("today", today).param("by", by.id()).param("byName", by.name()).update();
    RuleViolated.require(made == 1, "childprotection.adoption.matchedAlready");
    workingOnAdoption.matched(file.getId(), MatchStep.PROPOSED, with.value(), today, found.numberOfYear(), by);
  }

  /**
   * @param profile the how manieth profile of the adopters whoever decides had before them
   * @throws RuleViolated when whoever proposed it decides it, another practical match runs, it is decided already, or the adopters accept another child by now
   */
  void decide(AdoptionFile file, UUID match, MatchState to, String decision, long profile, Officer by) {
    var today = LocalDate.now(clock);
    var from = jdbc.sql("select state, adopters_id, proposed_by from childprotection.adoption_match where id = :id and adoption_id = :file for update")
        .param("id", match).param("file", file.getId().value()).query(Row.class).optional().orElseThrow(() -> new RuleViolated("childprotection.adoption.noMatch"));
    RuleViolated.require(mayFollow(from.state(), to), "childprotection.adoption.notNow");
    RuleViolated.require(decision.strip().length() >= REASON, "childprotection.adoption.reasonMissing");
    RuleViolated.require(!from.proposedBy().equals(by.id()), "childprotection.adoption.ownMatch");
    if (to != MatchState.REFUSED) {
      // locked, so that the profile does not change while it is decided by it
      RuleViolated.require(jdbc.sql("select id from childprotection.adopters_file where id = :id for update").param("id", from.adoptersId()).query(UUID.class).optional()
          .isPresent() && profile == jdbc.sql("select max(position) from childprotection.adopters_profile where file_id = :id").param("id", from.adoptersId())
          .query(Long.class).single(), "childprotection.adoption.profileChanged");
      AdoptionRules.requireMatchable(file.state() == AdoptionState.ADOPTABLE, adopters.findById(new AdoptersFileId(from.adoptersId())).orElseThrow().attest(), today);
      RuleViolated.require(jdbc.sql("""
          select count(*) = 0 from childprotection.adoption_match where adoption_id = :file and id <> :id and state in ('PRACTICAL', 'CONFIRMED')""")
          .param("file", file.getId().value()).param("id", match).query(Boolean.class).single(), "childprotection.adoption.oneMatchAtATime");
    }
    jdbc.sql("""
        update childprotection.adoption_match set state = :to, decided_on = :today, decision = :decision, decided_by = :by, decided_by_name = :byName,
          profile = case when :to = 'REFUSED' then profile else :profile end
        where id = :id""").param("profile", profile).param("to", to.name()).param("today", today).param("decision", decision.strip()).param("by", by.id()).param("byName", by.name())
        .param("id", match).update();
    workingOnAdoption.matched(file.getId(), switch (to) {
      case PRACTICAL -> MatchStep.PRACTICAL;
      case CONFIRMED -> MatchStep.CONFIRMED;
      default -> MatchStep.MATCH_REFUSED;
    }, from.adoptersId(), today, decision.strip(), by);
    if (to == MatchState.CONFIRMED) {
      workingOnAdopters.follow(new AdoptersFileId(from.adoptersId()), AdoptersAct.MATCHED, today, by);
    } else if (from.state() == MatchState.CONFIRMED) {
      workingOnAdopters.follow(new AdoptersFileId(Objects.requireNonNull(from.adoptersId())), AdoptersAct.UNMATCHED, today, by);
    }
  }

  private static boolean mayFollow(MatchState from, MatchState to) {
    return switch (to) {
      case PRACTICAL -> from == MatchState.PROPOSED;
      case CONFIRMED -> from == MatchState.PRACTICAL;
      case REFUSED -> from != MatchState.REFUSED;
      case PROPOSED -> false;
    };
  }

  /** What is asked before a match is decided. */
  private record Row(MatchState state, UUID adoptersId, UUID proposedBy) {}
}
