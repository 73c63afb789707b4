package ro.reazem.childprotection.takeover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.disability.FormerCertificate;
import ro.reazem.childprotection.disability.FormerCertificates;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.platform.web.TypedDate;

/** Certificates of disability are taken over (preluarea certificatelor): those of one child stand in one file. */
@Component("childTakingCertificates")
class TakingCertificates implements TakingKind {

  private final Words words;
  private final FormerCertificates certificates;
  private final Origins origins;
  private final Clock clock;

  TakingCertificates(Words words, FormerCertificates certificates, Origins origins, Clock clock) {
    this.words = words;
    this.certificates = certificates;
    this.origins = origins;
    this.clock = clock;
  }

  @Override
  public TakeoverKind kind() {
    return TakeoverKind.CERTIFICATES;
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
      var entered = certificates.enter(person.id(), good.stream().map(Looked::said).toList(), work.unit(), work.officer());
      for (var one : good) {
        var read = one.said();
        origins.keep(read.key(), Objects.requireNonNull(entered.certificates().get(read.key())), entered.file(), one.line().id(),
            new Origins.Act(read.number(), read.issuedOn(), read.issuer(), TakeoverColumn.ARTICLES.in(one.line().cells())));
      }
    }
    return Looked.taken(looked);
  }

  private List<Looked<FormerCertificate>> look(Child person, List<Line> lines) {
    return Looked.at(lines, cells -> read(person, cells), FormerCertificate::key, origins::isKnown, (read, good, findings) -> {
      if (certificates.overlaps(person.id(), read) || good.stream().anyMatch(one -> one.overlaps(read))) {
        findings.add(Finding.error(TakeoverColumn.FROM, "childprotection.certification.twoAtOnce"));
      }
      certificates.against(person, read).forEach(broken -> findings.add(Finding.warning(TakeoverColumn.UNTIL, broken.code(), broken.arguments())));
    });
  }

  private @Nullable FormerCertificate read(Child person, Cells cells) {
    var today = LocalDate.now(clock);
    var degree = cells.required(TakeoverColumn.DEGREE, typed -> words.chosen(typed, Degree.values(), "childprotection.disability.degree."));
    var types = cells.required(TakeoverColumn.TYPES, this::types);
    var assistant = Boolean.TRUE.equals(cells.optional(TakeoverColumn.ASSISTANT, Words::yes));
    var number = cells.requiredText(TakeoverColumn.NUMBER);
    var issuedOn = cells.past(TakeoverColumn.DECIDED_ON, true, today);
    var issuer = cells.requiredText(TakeoverColumn.ISSUER);
    var from = cells.required(TakeoverColumn.FROM, TypedDate::parse);
    var until = cells.required(TakeoverColumn.UNTIL, TypedDate::parse);
    cells.text(TakeoverColumn.ARTICLES);
    cells.require(TakeoverColumn.UNTIL, from == null || until == null || !until.isBefore(from), "childprotection.takeover.endsBefore");
    cells.require(TakeoverColumn.ASSISTANT, !assistant || degree == null || degree == Degree.SEVERE, "childprotection.certification.assistantOnlySevere");
    return !cells.isGood() || degree == null || types == null || issuedOn == null || from == null || until == null ? null
        : new FormerCertificate(UUID.nameUUIDFromBytes(String.join("|", "certificate", person.id().toString(), number, issuedOn.toString(), from.toString())
            .getBytes(StandardCharsets.UTF_8)), degree, types, assistant, number, issuedOn, issuer, from, until);
  }

  /** By the codes that certificates bear, or by name. */
  private List<HandicapType> types(String typed) {
    return Arrays.stream(typed.split("[;,+]")).map(String::strip).filter(one -> !one.isEmpty()).map(one -> {
      var byCode = Arrays.stream(HandicapType.values()).filter(type -> String.valueOf(type.code()).equals(one)).findFirst();
      return byCode.orElseGet(() -> words.chosen(one, HandicapType.values(), "childprotection.disability.type."));
    }).distinct().toList();
  }
}
