package ro.reazem.services.erasure;

import java.util.List;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.services.sight.SchoolHealthSight;

/** Erases whose medical file it was and every medical word; number, days and kinds stay, for the reports were counted from them. */
final class PupilBlanking {

  static final String COUNT = "select count(*) from services.pupil_file where :context = '" + SchoolHealthSight.CONTEXT + "' and id = :case";

  private PupilBlanking() {}

  static void blank(ErasedCase one) {
    if (one.isOf(SchoolHealthSight.CONTEXT)) {
      List.of("update services.pupil_file set erased = true, child_id = id, born_on = date_trunc('year', born_on), entry_note = '—', entry_doctor = '—', sent_to = '', "
              + "sent_number = '' where id = :case",
          "update services.pupil_line set note = '' where file_id = :case",
          "update services.consultation set findings = '', diagnosis = '', advice = '' where file_id = :case",
          "update services.health_consent set giver = '' where file_id = :case",
          "update services.treatment set what = '', emergency = case when emergency = '' then '' else '———' end where file_id = :case",
          "update services.chronic_disease set name = '', regime = '', doctor = '' where file_id = :case",
          "update services.check_up set vision = '', hearing = '', dental = '', posture = '', conclusion = '', result = case when result is not null then '' end, "
              + "referred_to = case when referred_to is not null then '' end where file_id = :case",
          "update services.dental_exam set bite = '', conclusion = '', referred_to = case when referred_to is not null then '' end where file_id = :case",
          "update services.dental_care set note = '', emergency = case when emergency = '' then '' else '———' end where file_id = :case",
          "update services.health_certificate set words = '' where file_id = :case",
          "update services.triage_finding set finding = '' where file_id = :case",
          "update services.epidemic_contact set note = case when note = '' then '' else '—' end where file_id = :case",
          "update services.pupil_signal set signs = '—', author = '', whereabouts = '—', done = '' where file_id = :case",
          "delete from services.merge_item where row_key = cast(:case as text)").forEach(one::update);
    }
  }
}
