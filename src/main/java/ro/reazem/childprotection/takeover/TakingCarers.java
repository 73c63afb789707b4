package ro.reazem.childprotection.takeover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.fostercarer.FormerAttest;
import ro.reazem.childprotection.fostercarer.FormerCarers;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedDate;

/** Foster carers are taken over with their attests (preluarea asistenților maternali): one row is one attest with the last endorsement it was given. */
@Component("childTakingCarers")
class TakingCarers implements TakingKind {

  private final Words words;
  private final FormerCarers carers;
  private final Origins origins;
  private final Clock clock;

  TakingCarers(Words words, FormerCarers carers, Origins origins, Clock clock) {
    this.words = words;
    this.carers = carers;
    this.origins = origins;
    this.clock = clock;
  }

  @Override
  public TakeoverKind kind() {
    return TakeoverKind.CARERS;
  }

  @Override
  public List<Verdict> check(Child person, List<Line> lines) {
    return Looked.checked(look(person, lines));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Verdict> take(Child person, List<Line> lines, Work work) {
    var looked = look(person, lines);
    var good = Looked.good(looked);
    if (!good.isEmpty()) {
      var entered = carers.enter(person.id(), good.stream().map(Looked::said).toList(), work.unit(), work.officer());
      for (var one : good) {
        var read = one.said();
        var key = read.key();
        var cells = one.line().cells();
        origins.keep(key, Objects.requireNonNull(entered.attests().get(key)), entered.file(), one.line().id(), new Origins.Act(
            read.attest().number(), read.attest().issuedOn(), TakeoverColumn.ISSUER.in(cells), TakeoverColumn.ARTICLES.in(cells)));
      }
    }
    return Looked.taken(looked);
  }

  private List<Looked<FormerAttest>> look(Child person, List<Line> lines) {
    return Looked.at(lines, cells -> read(person, cells), FormerAttest::key, origins::isKnown, (read, good, findings) -> {
      carers.open(person.id()).ifPresent(number -> findings.add(Finding.error(TakeoverColumn.CNP, "childprotection.takeover.alreadyOpen", number)));
      if (good.stream().anyMatch(one -> one.attest().issuedOn().equals(read.attest().issuedOn()))) {
        findings.add(Finding.error(TakeoverColumn.DECIDED_ON, "childprotection.takeover.twoAttests"));
      }
      carers.against(person, read).forEach(broken -> findings.add(Finding.warning(TakeoverColumn.UNTIL, broken.code(), broken.arguments())));
    });
  }

  private @Nullable FormerAttest read(Child person, Cells cells) {
    var today = LocalDate.now(clock);
    var number = cells.requiredText(TakeoverColumn.NUMBER);
    var issuedOn = cells.past(TakeoverColumn.DECIDED_ON, true, today);
    var issuer = cells.requiredText(TakeoverColumn.ISSUER);
    var until = cells.optional(TakeoverColumn.UNTIL, TypedDate::parse);
    var endorsedOn = cells.past(TakeoverColumn.ENDORSED_ON, false, today);
    var contract = cells.text(TakeoverColumn.CONTRACT);
    var contractOn = cells.past(TakeoverColumn.CONTRACT_ON, false, today);
    cells.require(TakeoverColumn.CONTRACT, contract.isEmpty() == cells.text(TakeoverColumn.CONTRACT_ON).isEmpty(), "childprotection.takeover.contractWhole");
    cells.require(TakeoverColumn.UNTIL, until == null || issuedOn == null || until.isAfter(issuedOn), "childprotection.takeover.endsBefore");
    cells.require(TakeoverColumn.ENDORSED_ON, endorsedOn == null || issuedOn == null || endorsedOn.isAfter(issuedOn), "childprotection.takeover.endorsedBefore");
    var limits = limits(cells);
    var oldFile = cells.text(TakeoverColumn.OLD_FILE);
    return !cells.isGood() || issuedOn == null || limits == null ? null
        : new FormerAttest(UUID.nameUUIDFromBytes(String.join("|", "attest", person.id().toString(), number, issuedOn.toString()).getBytes(StandardCharsets.UTF_8)),
            new Attestation(number, issuedOn, issuer, limits, until), endorsedOn == null ? null : new Endorsement(endorsedOn,
                cells.text(TakeoverColumn.ENDORSEMENT), true), contract.isEmpty() ? null : contract, contractOn, oldFile.isEmpty() ? number : oldFile);
  }

  private @Nullable AttestLimits limits(Cells cells) {
    var children = cells.required(TakeoverColumn.CHILDREN, TakingCarers::whole);
    var from = cells.required(TakeoverColumn.AGE_FROM, TakingCarers::whole);
    var to = cells.required(TakeoverColumn.AGE_TO, TakingCarers::whole);
    var sex = cells.optional(TakeoverColumn.SEX, typed -> words.chosen(typed, AdmittedSex.values(), "childprotection.carer.sex."));
    boolean disabilities = Boolean.TRUE.equals(cells.optional(TakeoverColumn.DISABILITIES, Words::yes));
    boolean hiv = Boolean.TRUE.equals(cells.optional(TakeoverColumn.HIV, Words::yes));
    boolean emergency = Boolean.TRUE.equals(cells.optional(TakeoverColumn.EMERGENCY, Words::yes));
    boolean respite = Boolean.TRUE.equals(cells.optional(TakeoverColumn.RESPITE, Words::yes));
    return children == null || from == null || to == null ? null : cells.required(TakeoverColumn.CHILDREN, typed -> new AttestLimits(children, from, to,
        sex == null ? AdmittedSex.ANY : sex, disabilities, hiv, emergency, respite));
  }

  private static Integer whole(String typed) {
    RuleViolated.require(typed.matches("[0-9]{1,2}"), "childprotection.takeover.whole");
    return Integer.valueOf(typed);
  }
}
