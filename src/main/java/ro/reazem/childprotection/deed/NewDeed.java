package ro.reazem.childprotection.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A notice of police or prosecutor with the evaluation of the child (sesizarea și evaluarea), to be entered. */
record NewDeed(UUID key, NoticeSource toldBy, String noticeNumber, LocalDate noticeOn, LocalDate deedOn, String deed, String article, boolean minorVictim, boolean serious,
    String solution, boolean discernmentProven, String favoured, String danger, String surroundings, String repetition, List<Obligation> obligations, String programme) {}
