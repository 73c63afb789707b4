package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.Lei;

/** What stands in the dossier of a decision that was taken over: whom it names, the sums as told, where they come from; no facts and no calculation. */
@Component
class OldDossier {

  private static final Locale ROMANIAN = Locale.of("ro");
  private static final FrozenDossier.Totals NO_INCOMES = new FrozenDossier.Totals(Lei.ZERO, Lei.ZERO, Lei.ZERO);
  private static final Home NOT_DECLARED = new Home(Home.Regime.OTHER, 0, Home.Kind.NONE, Home.ConstructionClass.UNKNOWN, "");

  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final Map<String, TakenOverBenefit> benefits;

  OldDossier(JdbcClient jdbc, MessageSource messages, List<TakenOverBenefit> benefits) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.benefits = benefits.stream().collect(Collectors.toMap(TakenOverBenefit::code, Function.identity()));
  }

  /** Somebody who lives in a household of the rows. */
  record Living(UUID household, UUID person, String name, String role, @Nullable LocalDate bornOn, String cnpTail, @Nullable String cnp,
      String maritalStatus, String address) {}

  TakenOverBenefit benefit(TakenOverRight right) {
    return TakenOverBenefit.of(right.benefit(), benefits);
  }

  /** Who lives today in the households of rows. */
  Map<UUID, List<Living>> living(List<TakingRightsOver.Row> rows, LocalDate today) {
    return jdbc.sql("""
        select m.household_id as household, p.id as person, p.given_name || ' ' || p.family_name as name, m.role, p.born_on, coalesce(p.cnp_tail, '') as cnp_tail,
          i.cnp, p.marital_status, concat_ws(', ', nullif(h.address_line, ''), place.label) as address
        from financialaid.known_membership m join financialaid.known_person p on p.id = m.person_id
        join financialaid.known_household h on h.id = m.household_id
        left join financialaid.identified_person i on i.person_id = p.id left join directory.place place on place.siruta = h.siruta
        where m.household_id = any (:households) and m.since <= :today and (m.until is null or m.until >= :today) and p.died_on is null
        order by case m.role when 'REFERENCE_PERSON' then 0 when 'SPOUSE' then 1 when 'PARTNER' then 1 else 2 end, p.born_on nulls last, p.id""")
        .param("households", rows.stream().map(TakingRightsOver.Row::household).distinct().toArray(UUID[]::new)).param("today", today)
        .query(Living.class).list().stream().collect(Collectors.groupingBy(Living::household));
  }

  /** The members that the decision counts: those whom the row names with the holder, else the whole household. */
  static List<Living> counted(TakingRightsOver.Row row, List<Living> household) {
    var named = row.right().members();
    return named.isEmpty() ? household
        : household.stream().filter(one -> one.person().equals(row.person()) || named.contains(one.cnp())).toList();
  }

  /** What is kept as declared: who is counted and how the family is paid. Nothing else was declared here. */
  static Declaration declaration(TakenOverRight right, List<Living> counted) {
    return right.terms().declared(new Declaration(Declaration.Quality.OWN_NAME, null, counted.stream().map(one -> new MemberFacts(one.person(), true,
        MemberFacts.IdentityPaper.NONE, "", false, MemberFacts.School.NONE, MemberFacts.Work.NOT_APPLICABLE, MemberFacts.Disability.NONE, false)).toList(),
        List.of(), NOT_DECLARED, right.source() == null ? List.of() : List.of(right.source()), List.of(), false, false, false, right.payment(), false, false,
        false, right.declaredOn()), right.owedFrom());
  }

  FrozenDossier of(FrozenDossier.Request request, TakingRightsOver.Row row, List<Living> counted, Declaration declared, String fileName, java.time.Instant at) {
    var right = row.right();
    var holder = counted.stream().filter(one -> one.person().equals(row.person())).findFirst().orElseThrow();
    var origin = new FrozenDossier.TakenOver(right.number(), right.on(), right.issuer(), right.oldCase(), right.lastPaid(), right.suspended(), fileName,
        row.line());
    var payment = right.payment();
    return new FrozenDossier(benefit(right).rules(), right.on(), at, request,
        new FrozenDossier.Holder(holder.person(), holder.name(), holder.cnpTail(), holder.bornOn(), holder.address()), "",
        counted.stream().map(one -> member(one, request.registeredOn())).toList(), "", List.of(), NO_INCOMES, List.of(), List.of(), List.of(), List.of(),
        List.of(), amounts(right), true, List.of(), origin.said(),
        new FrozenDossier.Payment(payment.mode().name(), payment.accountHolder(), payment.iban() == null ? "" : payment.iban().grouped(), payment.bank()),
        List.of(), null, List.of(), declared, null, origin);
  }

  private Amounts amounts(TakenOverRight right) {
    var sums = right.sums();
    var terms = right.terms();
    // what is missing of a month is the contribution that the county payer withholds, but at the canteen that of the family
    var withheld = terms.meals() == null ? sums.gross().minus(sums.net()) : Lei.ZERO;
    return new Amounts(Lei.ZERO, 0, Lei.ZERO, sums.inclusionAid(), sums.childAid(), sums.gross(), withheld, sums.net(), benefit(right).energy(right), null, terms.meals(),
        terms.local(), terms.store());
  }

  private FrozenDossier.Member member(Living one, LocalDate on) {
    return new FrozenDossier.Member(one.person(), one.name(), messages.getMessage("financialaid.role." + one.role(), null, one.role(), ROMANIAN), one.bornOn(),
        one.bornOn() == null ? "" : String.valueOf(Period.between(one.bornOn(), on).getYears()), one.cnpTail(), "", "",
        messages.getMessage("financialaid.source.register", null, "", ROMANIAN), one.maritalStatus());
  }
}
