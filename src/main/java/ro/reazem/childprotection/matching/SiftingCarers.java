package ro.reazem.childprotection.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;

/**
 * Sifts all carers that an officer sees in one statement (cernerea asistenților maternali): by the same reasons as the rules of placement and with the same
 * weights as {@link Weighing}, so that what is shown in whole is the best of all and not of the first.
 */
@Component("fosterSiftingCarers")
class SiftingCarers {

  private static final String ALL = """
      with law as (select cast(:day as date) as day, cast(:children as uuid[]) as arriving),
      attest as (select distinct on (carer_id) * from childprotection.carer_attestation order by carer_id, issued_on desc),
      looked as (select distinct on (e.carer_id) e.carer_id, e.looked_on, e.given from childprotection.carer_endorsement e
        join attest a on a.carer_id = e.carer_id and e.looked_on between a.issued_on and :day order by e.carer_id, e.looked_on desc),
      live as materialized (select g.carer_id, g.child_person_id as child, g.from_on, g.until_on, g.from_on <= :day as there, g.child_person_id = any(law.arriving) as comes
        from childprotection.carer_agreement g, law where g.until_on is null or g.until_on >= :day),
      peak as (select carer_id, max(many) as many from (select s.carer_id, count(distinct o.child) as many
          from (select distinct carer_id, greatest(from_on, :day) as day from live where not comes) s
          join live o on o.carer_id = s.carer_id and not o.comes and o.from_on <= s.day and (o.until_on is null or o.until_on >= s.day)
          group by s.carer_id, s.day) each_day group by carer_id),
      house as (select l.carer_id, count(distinct l.child) as used, count(*) as there, count(distinct l.child) filter (where l.child = any(:related)) as siblings,
          min(coalesce(extract(year from age(cast(:day as date), k.born_on))::int, 0)) as youngest
        from live l left join directory.person k on k.id = l.child where l.there group by l.carer_id),
      kin as (select distinct carer_id from (select distinct on (carer_id, child_person_id) carer_id, degree from childprotection.carer_kinship, law
          where child_person_id = any(law.arriving) order by carer_id, child_person_id, recorded_at desc) latest where degree <= :kinDegree),
      grade as (select distinct on (carer_id) carer_id, grade from childprotection.carer_evaluation order by carer_id, year desc),
      away as (select distinct carer_id from childprotection.carer_absence where from_on <= :day and until_on >= :day),
      review as (select distinct carer_id from childprotection.carer_review where settled_on is null),
      seen as (select c.id, c.number || '/' || c.year as number, c.state, c.languages, c.religion, c.wished_age_from, c.wished_age_to, p.siruta,
          case when d.level = 3 then d.parent else d.siruta end as home_unit, d.county_code, extract(year from age(cast(:day as date), p.born_on))::int as age,
          a.carer_id is not null as attested, a.issued_on, a.children, a.age_from, a.age_to, a.sex, a.disabilities, a.hiv, a.emergency, a.respite,
          a.issued_on < :since as old, l.given, coalesce(h.used, 0) as used, coalesce(h.there, 0) as there, coalesce(h.siblings, 0) as siblings, h.youngest,
          coalesce(k.many, 0) as peak, n.carer_id is not null as kin, g.grade, w.carer_id is not null as away, r.carer_id is not null as reviewed,
          case when a.issued_on < :since then least(a.valid_until, cast(:oldUntil as date))
            else (case when l.given then l.looked_on else a.issued_on end + make_interval(months => :endorsement))::date end as good_until
        from childprotection.foster_carer c left join directory.person p on p.id = c.person_id left join directory.place d on d.siruta = p.siruta
        left join attest a on a.carer_id = c.id left join looked l on l.carer_id = c.id left join house h on h.carer_id = c.id left join peak k on k.carer_id = c.id
        left join kin n on n.carer_id = c.id left join grade g on g.carer_id = c.id left join away w on w.carer_id = c.id left join review r on r.carer_id = c.id
        where c.state in ('ATTESTED', 'ACTIVE', 'SUSPENDED') and\s""";

  private static final String WEIGHED = """
      )
      select id, number, used, array_remove(array[
          case when state <> 'ACTIVE' then 'notWorking' end,
          case when age < :leastAge then 'carerTooYoung' end,
          case when age >= :mostAge then 'carerTooOld' end,
          case when good_until is null then 'none' when :day < issued_on then 'notYet' when not given then 'notEndorsed'
            when :day > good_until then case when old then 'expired' else 'overdue' end end,
          case when kin then 'kin' end,
          case when attested and :atOnce and not emergency then 'noEmergency' end,
          case when attested and :forRespite and not respite then 'noRespite' end,
          case when attested and (:youngest < age_from or :oldest > age_to) then 'ageOutside' end,
          case when attested and sex = any(cast(:refusingSexes as text[])) then case sex when 'FEMALE' then 'onlyGirls' else 'onlyBoys' end end,
          case when attested and :disabled and not disabilities then 'noDisabilities' end,
          case when attested and :withHiv and not hiv then 'noHiv' end,
          case when attested and peak + :many > children then case when :areSiblings then 'exceptionNeeded' else 'overCapacity' end end], null) as codes,
        case when siblings > 0 then :SIBLING_THERE else 0 end
        + case when peak + :many > coalesce(children, 0) then :EXCEPTION when :many > 1 then :SIBLINGS_TOGETHER else 0 end
        + case when cast(:siruta as int) is null or siruta is null or home_unit is null then 0 when siruta = :siruta then :SAME_LOCALITY
            when home_unit = :unit then :SAME_UNIT when county_code = :county then :SAME_COUNTY else :OTHER_COUNTY end
        + case when not :asksLanguage then 0 when string_to_array(regexp_replace(platform.fold(languages), '[^[:alnum:]]+', ' ', 'g'), ' ') @> cast(:language as text[]) then :LANGUAGE
            else :OTHER_LANGUAGE end
        + case when :asksReligion and string_to_array(regexp_replace(platform.fold(religion), '[^[:alnum:]]+', ' ', 'g'), ' ') @> cast(:religion as text[]) then :RELIGION else 0 end
        + case when cast(:youngest as int) is null then 0 when :youngest >= wished_age_from and :oldest <= wished_age_to then :WISHED_AGE else :OTHER_THAN_WISHED_AGE end
        + case when :disabled or :withHiv then :SPECIAL_NEEDS else 0 end
        + case when there = 0 then :ALONE else (there - siblings) * :EACH_OTHER_CHILD end
        + case when :oldest - youngest >= :muchYounger then :MUCH_YOUNGER_THERE else 0 end
        + case grade when 'VERY_GOOD' then :VERY_GOOD when 'UNSATISFACTORY' then :UNSATISFACTORY else 0 end
        + case when good_until < cast(:soon as date) then :ENDORSEMENT_SOON else 0 end
        + case when away then :ON_LEAVE else 0 end + case when reviewed then :UNDER_REVIEW else 0 end as score
      from seen""";

  private final JdbcClient jdbc;
  private final CarerSight sight;

  SiftingCarers(JdbcClient jdbc, CarerSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** Every carer at work or with an attest, in no order. */
  List<Sketch> all(Need need, Collection<UUID> family, CarerLaw law, Officer officer) {
    return jdbc.sql(ALL + CarerSight.of("c") + WEIGHED).params(sight.seen(officer, CarerSight.MATCH)).params(asked(need, family, law))
        .query((row, n) -> new Sketch(row.getObject("id", UUID.class), row.getString("number"), row.getInt("used"), row.getInt("score"),
            List.of((String[]) row.getArray("codes").getArray()))).list();
  }

  private static Map<String, Object> asked(Need need, Collection<UUID> family, CarerLaw law) {
    var children = need.arrival().children();
    var kind = need.arrival().kind();
    var from = need.from();
    var ages = children.stream().map(child -> child.ageOn(need.day())).filter(Objects::nonNull).sorted().toList();
    var values = new HashMap<String, Object>();
    values.put("day", need.day());
    values.put("children", children.stream().map(ChildToPlace::personId).toArray(UUID[]::new));
    values.put("related", family.toArray(UUID[]::new));
    values.put("kinDegree", law.kinDegree());
    values.put("since", law.since());
    values.put("oldUntil", law.oldAttestsUntil());
    values.put("endorsement", law.endorsementMonths());
    values.put("leastAge", law.leastAge());
    values.put("mostAge", law.mostAge() == null ? Integer.MAX_VALUE : law.mostAge());
    values.put("atOnce", kind == PlacementKind.EMERGENCY);
    values.put("forRespite", kind == PlacementKind.RESPITE);
    values.put("youngest", ages.isEmpty() ? null : ages.getFirst());
    values.put("oldest", ages.isEmpty() ? null : ages.getLast());
    values.put("refusingSexes", Arrays.stream(AdmittedSex.values()).filter(sex -> children.stream().anyMatch(child -> !sex.admits(child.sex()))).map(Enum::name)
        .toArray(String[]::new));
    values.put("disabled", children.stream().anyMatch(ChildToPlace::disabled));
    values.put("withHiv", children.stream().anyMatch(ChildToPlace::hiv));
    values.put("many", children.size());
    values.put("areSiblings", need.arrival().siblings());
    values.put("siruta", from == null ? null : from.siruta());
    values.put("unit", from == null ? null : from.unit());
    values.put("county", from == null ? null : from.county());
    values.put("asksLanguage", !need.language().isBlank());
    values.put("language", Folding.words(need.language()).toArray(String[]::new));
    values.put("asksReligion", !need.religion().isBlank());
    values.put("religion", Folding.words(need.religion()).toArray(String[]::new));
    values.put("muchYounger", Weighing.MUCH_YOUNGER);
    values.put("soon", need.day().plusMonths(Weighing.SOON_MONTHS));
    Stream.of(Leaning.values()).forEach(one -> values.put(one.name(), one.weight()));
    return values;
  }
}
