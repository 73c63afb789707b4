package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.events.childprotection.ChildDisabilityEnded;
import ro.reazem.events.childprotection.ChildDisabilityEnding;
import ro.reazem.events.childprotection.DisabledChildComesOfAge;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * What the days bring to certificates (înștiințări): the family is to be told before one ends, its end is told to whoever pays, and the way to the commission
 * of adults begins in time.
 */
@Component
@Transactional
class RaisingNotices {

  private final DisabilityWork work;
  private final Certificates certificates;
  private final DisabilityTerms terms;
  private final AllowanceOfCertificate allowance;
  private final PassageToAdults passage;
  private final NoticeTable notices;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;

  RaisingNotices(DisabilityWork work, Certificates certificates, DisabilityTerms terms, AllowanceOfCertificate allowance, PassageToAdults passage,
      NoticeTable notices, LegalParameters parameters, JdbcClient jdbc) {
    this.work = work;
    this.certificates = certificates;
    this.terms = terms;
    this.allowance = allowance;
    this.passage = passage;
    this.notices = notices;
    this.parameters = parameters;
    this.jdbc = jdbc;
  }

  /** A child that soon comes of age. */
  private record Growing(UUID id, UUID childId, LocalDate bornOn, @Nullable UUID responsibleId) {}

  /** Done every day, and again without harm. */
  void turn(LocalDate today) {
    var law = parameters.on(today);
    for (var kind : NoticeKind.OF_CERTIFICATES) {
      int days = law.whole(kind.parameter());
      certificates.ending(today, today.plusDays(days)).stream().filter(one -> stays(one, today))
          .forEach(one -> raise(one.fileId(), one.id(), kind, one.endsOn().minusDays(days)));
    }
    int before = law.whole("DISABILITY_REEVALUATION_BEFORE");
    certificates.ending(today, today.plusDays(law.whole(NoticeKind.FIRST.parameter()))).stream().filter(one -> stays(one, today))
        .forEach(one -> terms.endingOn(new DisabilityFileId(one.fileId()).asCase(), DisabilityTerms.REEVALUATION, one.endsOn().minusDays(before), one.id()));
    certificates.endedUntold(today).forEach(this::expire);
    certificates.valid(today).forEach(one -> allowance.follow(one, today));
    int majority = law.whole("CHILD_MAJORITY_AGE");
    growing(today, majority, law.whole("DISABILITY_MAJORITY_NOTICE_MONTHS")).forEach(one -> grow(one, one.bornOn().plusYears(majority)));
  }

  void sent(DisabilityFileId id, long version, NoticeKind kind, LocalDate on, String way, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    RuleViolated.require(way.strip().length() >= 2, "childprotection.disability.howMissing");
    RuleViolated.require(notices.sent(id.value(), kind, on, way.strip(), by.name()) > 0, "childprotection.disability.noNotice");
    work.told(file.changed(), Kind.NOTICE_SENT, on, kind.name(), by);
  }

  /** Nobody asked for re-evaluation yet, and no later certificate is there. */
  private boolean stays(Certificate one, LocalDate today) {
    return work.find(new DisabilityFileId(one.fileId())).state() == FileState.CERTIFIED
        && certificates.ofChild(one.childId()).stream().noneMatch(later -> later.from().isAfter(one.from()) && later.runsOn(today));
  }

  private void raise(UUID file, @Nullable UUID certificate, NoticeKind kind, LocalDate due) {
    if (notices.raise(file, certificate, kind, due, work.now())) {
      work.noted(file, Kind.NOTICE_RAISED, due, kind.name(), null);
    }
  }

  private void expire(Certificate one) {
    if (certificates.expired(one.id(), work.now())) {
      var file = new DisabilityFileId(one.fileId());
      work.noted(one.fileId(), Kind.EXPIRED, one.endsOn(), one.number(), null);
      work.publish(new ChildDisabilityEnded(one.id(), one.told() + 1, work.now(), file.asCase(), one.childId(), one.endsOn(), ChildDisabilityEnding.EXPIRED));
    }
  }

  private void grow(Growing one, LocalDate majority) {
    var file = new DisabilityFileId(one.id());
    jdbc.sql("update childprotection.disability_file set majority_told_at = :at where id = :id")
        .param("at", work.now().atOffset(ZoneOffset.UTC)).param("id", one.id()).update();
    raise(one.id(), null, NoticeKind.MAJORITY, majority);
    terms.endingOn(file.asCase(), DisabilityTerms.MAJORITY, majority, one.id());
    work.publish(new DisabledChildComesOfAge(one.childId(), work.now(), file.asCase(), majority));
    if (one.responsibleId() != null) {
      passage.isUpTo(work.find(file), one.responsibleId(), one.responsibleId());
    }
  }

  private List<Growing> growing(LocalDate today, int majority, int months) {
    return jdbc.sql("""
        select f.id, f.child_id, p.born_on, f.responsible_id from childprotection.disability_file f join directory.person p on p.id = f.child_id
        where f.ended_on is null and f.majority_told_at is null and p.born_on <= :since
          and exists (select from childprotection.disability_certificate c where c.child_id = f.child_id) order by f.id limit 1000""")
        .param("since", today.plusMonths(months).minusYears(majority)).query(Growing.class).list();
  }
}
