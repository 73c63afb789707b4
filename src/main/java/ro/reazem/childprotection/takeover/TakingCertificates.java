package ro.reazem.childprotection.takeover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

  /** A row with what it says, null when that cannot be read. */
  private record Looked(Line line, @Nullable FormerCertificate read, boolean known, List<Finding> findings) {

    boolean isGood() {
      return read != null && !known && findings.stream().noneMatch(Finding::isError);
    }
  }

  @Override
  public TakeoverKind kind() {
    return TakeoverKind.CERTIFICATES;
  }

  @Override
  public List<Verdict> check(Child person, List<Line> lines) {
    return look(person, lines).stream().map(one -> Verdict.of(one.line(), one.known(), one.findings())).toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Verdict> take(Child person, List<Line> lines, Work work) {
    var looked = look(person, lines);
    var good = looked.stream().filter(Looked::isGood).toList();
    if (!good.isEmpty()) {
      var entered = certificates.enter(person.id(), good.stream().map(Looked::read).map(Objects::requireNonNull).toList(), work.unit(), work.officer());
      for (var one : good) {
        var read = Objects.requireNonNull(one.read());
        origins.keep(read.key(), Objects.requireNonNull(entered.certificates().get(read.key())), entered.file(), one.line().id(),
            new Origins.Act(read.number(), read.issuedOn(), read.issuer(), one.line().cells().get(TakeoverColumn.ARTICLES.ordinal())));
      }
    }
    return looked.stream().map(one -> one.isGood() ? new Verdict(one.line(), "DONE", one.findings()) : Verdict.of(one.line(), one.known(), one.findings()))
        .toList();
  }

  private List<Looked> look(Child person, List<Line> lines) {
    var looked = new ArrayList<Looked>();
    var keys = new HashSet<UUID>();
    for (var line : lines) {
      var cells = new Cells(line.cells());
      var read = read(person, cells);
      var findings = new ArrayList<>(cells.findings());
      boolean known = read != null && (!keys.add(read.key()) || origins.isKnown(read.key()));
      if (read != null && !known) {
        if (certificates.overlaps(person.id(), read) || looked.stream().filter(Looked::isGood).anyMatch(one -> Objects.requireNonNull(one.read()).overlaps(read))) {
          findings.add(Finding.error(TakeoverColumn.FROM, "childprotection.certification.twoAtOnce"));
        }
        certificates.against(person, read).forEach(broken -> findings.add(Finding.warning(TakeoverColumn.UNTIL, broken.code(), broken.arguments())));
      }
      looked.add(new Looked(line, read, known, List.copyOf(findings)));
    }
    return looked;
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
