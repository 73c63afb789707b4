package ro.reazem.people.merge;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.MergeFollowed;

/** Hears what the modules found that came since a merge; the last answer of each counts. */
@Component
class MergeAnswersNews {

  private final MergeAnswers answers;

  MergeAnswersNews(MergeAnswers answers) {
    this.answers = answers;
  }

  @ApplicationModuleListener(id = "people.merge.followed")
  void on(MergeFollowed told) {
    answers.keep(told);
  }
}
