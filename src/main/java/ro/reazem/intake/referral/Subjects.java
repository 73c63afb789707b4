package ro.reazem.intake.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.routing.RoutingTargets;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.platform.text.Folding;

/** Whom referrals are about, and which open cases the same people have already. */
@Component
class Subjects {

  private final JdbcClient jdbc;
  private final RoutingTargets targets;

  Subjects(JdbcClient jdbc, RoutingTargets targets) {
    this.jdbc = jdbc;
    this.targets = targets;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(ReferralId id, SignalSheet sheet) {
    for (int place = 0; place < sheet.subjects().size(); place++) {
      var one = sheet.subjects().get(place);
      jdbc.sql("""
          insert into intake.referral_subject (referral_id, position, person_id, name, folded, born_on, cnp)
          values (:id, :place, :person, :name, :folded, :bornOn, :cnp)
          on conflict (referral_id, position) do update
            set person_id = excluded.person_id, name = excluded.name, folded = excluded.folded, born_on = excluded.born_on""")
          .param("id", id.value()).param("place", place).param("person", one.personId()).param("name", one.name())
          .param("folded", Folding.fold(one.name())).param("bornOn", one.bornOn()).param("cnp", one.cnp()).update();
    }
  }

  /**
   * The open cases of the people of a sheet, in referrals and in the contexts that take referrals: by person of the register, or by CNP.
   * Whoever registers must know of them, also of those they may not open, but never of one that is hidden from them.
   */
  List<OpenCase> openCases(SignalSheet sheet, UUID officer) {
    return jdbc.sql("""
        select distinct on (context, id) context, id, number, path, unit_id from (
          select 'intake' as context, r.id, r.number, '/referrals/' || r.id as path, r.unit_id
          from intake.referral_subject s join intake.referral r on r.id = s.referral_id
          where r.stage not in ('ATTACHED', 'CLOSED') and (s.person_id = any (:persons) or s.cnp = any (:cnps))
            and r.accused_officer_id is distinct from :me
          union all
          select c.context, c.case_id, c.number, c.path, c.unit_id from directory.case_relation c
          where not c.closed and c.context = any (:contexts) and c.person_ids && :persons and cast(:me as uuid) <> all (c.kept_out)) as found
        order by context, id""")
        .param("me", officer).param("persons", sheet.personIds().toArray(UUID[]::new)).param("cnps", sheet.cnps().toArray(String[]::new))
        .param("contexts", targets.contextsOfReferrals().toArray(String[]::new)).query(OpenCase.class).list();
  }
}
