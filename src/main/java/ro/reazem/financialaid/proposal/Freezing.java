package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.CheckLines;
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.calculation.FrozenCalculation;
import ro.reazem.financialaid.calculation.IncomeLine;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.platform.web.Fmt;

/** Freezes a calculation with its facts into the dossier of a proposal, in the words printed on Romanian papers. */
@Component
class Freezing {

  static final Locale ROMANIAN = Locale.of("ro");

  private final Choices choices;
  private final MessageSource messages;
  private final Fmt fmt;

  Freezing(Choices choices, MessageSource messages, Fmt fmt) {
    this.choices = choices;
    this.messages = messages;
    this.fmt = fmt;
  }

  /** What stood before, for a change or an end. */
  record Before(FrozenDossier old, FrozenDossier.Change change, FrozenDossier.Check reported) {}

  FrozenDossier freeze(AidApplication request, Declaration told, Family family, Calculation calculation,
      List<FrozenDossier.Ground> grounds, String reasons, @Nullable Before before, Instant at, Locale locale) {
    return in(locale, () -> {
      var holder = family.member(request.holderId()).orElseThrow();
      var law = calculation.law();
      var payment = told.payment();
      return new FrozenDossier(calculation.rules(), law.day(), at,
          new FrozenDossier.Request(request.getId().value(), request.numberOfYear(), request.registeredOn()),
          new FrozenDossier.Holder(holder.personId(), holder.name(), orEmpty(holder.cnpTail()), holder.bornOn(), family.address()),
          fmt.month(calculation.circumstances().incomeMonth()),
          family.members().stream().filter(member -> isCounted(calculation, member)).map(member -> member(member, told, calculation)).toList(),
          FrozenCalculation.factor(calculation.amounts().coefficient()),
          calculation.incomes().stream().map(Freezing::income).toList(),
          new FrozenDossier.Totals(calculation.totalIncome(), calculation.totalLeftOut(), calculation.totalCounted()),
          told.assets().stream().map(asset -> choices.asset(asset.kind()) + (asset.measure() == null ? "" : ", " + fmt.number(asset.measure()))
              + (asset.details().isEmpty() ? "" : ", " + asset.details())).toList(),
          checks(request, before),
          FrozenCalculation.parameters(calculation.assessment(), law), FrozenCalculation.steps(calculation.printed()), calculation.ledger(), calculation.amounts(), calculation.granted(), grounds, reasons,
          new FrozenDossier.Payment(payment.mode().name(), payment.accountHolder(), payment.iban() == null ? "" : payment.iban().grouped(), payment.bank()),
          calculation.remarks(),
          before == null ? null : before.old().amounts(), before == null ? List.of() : before.old().ledger(), told,
          before == null ? null : before.change());
    });
  }

  private List<FrozenDossier.Check> checks(AidApplication request, @Nullable Before before) {
    var reported = before == null ? Stream.<FrozenDossier.Check>empty() : Stream.of(before.reported());
    return Stream.concat(reported, CheckLines.of(request, choices).stream().map(line -> new FrozenDossier.Check(line.text(),
        text("platform.check." + line.state()), line.state().name(), line.small(), line.meta()))).toList();
  }

  /** Runs something with one language for messages and numbers: acts are Romanian whoever drafts them. */
  static <T> T in(Locale locale, Supplier<T> doing) {
    var reader = LocaleContextHolder.getLocaleContext();
    try {
      LocaleContextHolder.setLocale(locale);
      return doing.get();
    } finally {
      LocaleContextHolder.setLocaleContext(reader);
    }
  }

  private static boolean isCounted(Calculation calculation, FamilyMember member) {
    return calculation.circumstances().members().stream().anyMatch(counted -> counted.key().equals(member.personId().toString()));
  }

  private FrozenDossier.Member member(FamilyMember member, Declaration told, Calculation calculation) {
    var facts = told.member(member.personId());
    var situation = facts.map(known -> known.placed() ? text("financialaid.member.placed")
        : known.work() == MemberFacts.Work.NOT_APPLICABLE ? choices.label("school", known.school()) : choices.label("work", known.work())).orElse("");
    return new FrozenDossier.Member(member.personId(), member.name(), text("financialaid.role." + member.role()),
        member.bornOn(), age(member, calculation.from()), orEmpty(member.cnpTail()), situation,
        FrozenCalculation.factor(calculation.coefficientOf(member.personId().toString())), text("financialaid.source.register"), member.maritalStatus().name());
  }

  private String age(FamilyMember member, LocalDate day) {
    return member.bornOn() == null || member.bornOn().isAfter(day) ? ""
        : fmt.count(Period.between(member.bornOn(), day).getYears(), "platform.age.years");
  }

  private static FrozenDossier.Income income(IncomeLine line) {
    return new FrozenDossier.Income(line.person(), line.kind(), line.kindText(), line.proof(), line.amount(), line.leftOut(), line.basis(),
        line.counted());
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
