package ro.reazem.childprotection.adoption.adopters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.AdoptionLines;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** What is done with a file of adopters (lucrul pe dosarul adoptatorilor); each act is a line of its history, and none is told to another module. */
@Component
@Transactional
public class WorkingOnAdopters {

  private static final int REASON = 3;

  private final AdoptersFiles files;
  private final AcceptedProfiles profiles;
  private final AdoptionLines lines;
  private final AdoptionTerms terms;
  private final LegalParameters parameters;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingOnAdopters(AdoptersFiles files, AcceptedProfiles profiles, AdoptionLines lines, AdoptionTerms terms, LegalParameters parameters, NumberSeries series,
      SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.profiles = profiles;
    this.lines = lines;
    this.terms = terms;
    this.parameters = parameters;
    this.series = series;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A request of adopters (cererea de evaluare), as registered. */
  public record Request(UUID oneTimeKey, LocalDate on, String number, AdoptersSheet sheet) {}

  /** Registers a request; the same form sent twice gives one file. Whoever registers it is assigned to it. */
  public AdoptersFileId register(Request what, UUID unit, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = files.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    requireNotLater(what.on());
    var number = series.next("protectia-copilului", "dosar-adoptatori", LocalDate.now(clock));
    var saved = files.save(AdoptersFile.register(what.oneTimeKey(), number, unit, by.id(), what.on(), what.number()));
    write(saved.getId(), what.sheet());
    profiles.add(saved.getId(), what.on(), what.sheet().accepted(), "", by);
    lines.add(saved.getId().value(), AdoptersAct.REGISTERED, what.on(), what.number(), "", by);
    terms.start(saved.getId().value(), AdoptionTerms.EVALUATION, what.on());
    return saved.getId();
  }

  /**
   * One act of an officer.
   *
   * @throws RuleViolated when it is not its turn, or what it rests on is missing
   */
  public void act(AdoptersFileId id, long version, AdoptersAct act, LocalDate on, String paper, String note, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    requireNotLater(on);
    var law = AdoptionLaw.on(on, parameters);
    switch (act) {
      case FIND_UNFIT, WITHDRAW -> RuleViolated.require(note.strip().length() >= REASON, "childprotection.adoption.reasonMissing");
      case FIND_FIT -> {
        RuleViolated.require(!paper.isBlank(), "childprotection.adoption.reportMissing");
        RuleViolated.require(lines.count(id.value(), AdoptersAct.TRAIN, file.requestedOn()) > 0, "childprotection.adoption.notPrepared");
      }
      case TRAIN, ATTEST, PAPER -> RuleViolated.require(!paper.isBlank(), "childprotection.adoption.paperMissing");
      case EXPIRE -> {
        var attest = file.attest();
        RuleViolated.require(attest != null && !attest.isGoodOn(on), "childprotection.adoption.attestStillGood");
      }
      case START_EVALUATION -> { }
      default -> throw new RuleViolated("childprotection.adoption.notNow");
    }
    files.save(switch (act) {
      case ATTEST -> file.attest(paper, on, law);
      default -> file.act(act, on);
    });
    lines.add(id.value(), act, on, paper, note, by);
    if (act == AdoptersAct.FIND_FIT || act == AdoptersAct.FIND_UNFIT) {
      terms.meet(id.value(), AdoptionTerms.EVALUATION, on);
    }
    if (act == AdoptersAct.WITHDRAW || act == AdoptersAct.EXPIRE) {
      terms.cancelAll(id.value());
    }
  }

  /**
   * They accept another child from that day on (schimbarea profilului copilului acceptat); the profile before stays.
   *
   * @throws RuleViolated when a match is confirmed already, nothing changed, or the day is before that of the profile in force
   */
  void describe(AdoptersFileId id, long version, LocalDate on, AcceptedChild child, String reason, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    requireNotLater(on);
    RuleViolated.require(reason.strip().length() >= REASON, "childprotection.adoption.reasonMissing");
    RuleViolated.require(file.state().allows(AdoptersAct.DESCRIBED), "childprotection.adoption.notNow");
    var now = profiles.of(id).getFirst();
    RuleViolated.require(!child.equals(now.child()), "childprotection.adoption.profileSame");
    RuleViolated.require(!on.isBefore(now.since()), "childprotection.adoption.profileBefore", now.since());
    files.save(file.act(AdoptersAct.DESCRIBED, on));
    profiles.add(id, on, child, reason.strip(), by);
    var sheet = CaseJson.read(jdbc.sql("select content from childprotection.adopters_sheet where file_id = :id").param("id", id.value()).query(String.class).single(),
        AdoptersSheet.class);
    jdbc.sql("update childprotection.adopters_sheet set content = cast(:content as jsonb) where file_id = :id").param("id", id.value())
        .param("content", CaseJson.text(sheet.accepting(child))).update();
    lines.add(id.value(), AdoptersAct.DESCRIBED, on, "", reason.strip(), by);
  }

  /** What happens to the adopters with a child that they receive; the child's file decides. */
  public void follow(AdoptersFileId id, AdoptersAct act, LocalDate on, Officer by) {
    files.save(files.findById(id).orElseThrow().act(act, on));
    lines.add(id.value(), act, on, "", "", by);
  }

  /** The court was asked to approve the adoption of the child that lives with them (cererea de încuviințare): the attest goes on by law where it may. */
  public void askedApproval(AdoptersFileId id, LocalDate childThereSince, LocalDate on, Officer by) {
    files.save(files.findById(id).orElseThrow().inCourt(childThereSince, on, AdoptionLaw.on(on, parameters)));
    lines.add(id.value(), AdoptersAct.IN_COURT, on, "", "", by);
  }

  /** Who answers for the file and who works on it besides. */
  public void give(AdoptersFileId id, long version, UUID officer, List<UUID> team, Officer by) {
    files.save(files.findById(id).orElseThrow().requireVersion(version).give(officer, team));
    lines.add(id.value(), AdoptersAct.GIVE, LocalDate.now(clock), "", "", by);
  }

  private void write(AdoptersFileId id, AdoptersSheet sheet) {
    jdbc.sql("insert into childprotection.adopters_sheet (file_id, content) values (:id, cast(:content as jsonb))").param("id", id.value())
        .param("content", CaseJson.text(sheet)).update();
  }

  private void requireNotLater(@Nullable LocalDate day) {
    RuleViolated.require(day != null && !day.isAfter(LocalDate.now(clock)), "childprotection.adoption.inFuture");
  }
}
