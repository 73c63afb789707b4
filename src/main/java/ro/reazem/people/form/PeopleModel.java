package ro.reazem.people.form;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages about people their choices and words; an expression inside a fragment's call may not name a bean. */
@ControllerAdvice(basePackages = "ro.reazem.people")
class PeopleModel {

  private final Choices choices;
  private final Words words;

  PeopleModel(Choices choices, Words words) {
    this.choices = choices;
    this.words = words;
  }

  @ModelAttribute("choices")
  Choices choices() {
    return choices;
  }

  @ModelAttribute("words")
  Words words() {
    return words;
  }
}
