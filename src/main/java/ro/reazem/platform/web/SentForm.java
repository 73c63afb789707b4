package ro.reazem.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;

/** What becomes of a sent form: it is taken in, or comes back with the reason beside its field, or with word that it is stale. */
public final class SentForm {

  private SentForm() {}

  /**
   * Takes in what was read without errors; else, or when the act itself finds some, sets the status of the answer.
   *
   * @param stale message key of the word that somebody else saved meanwhile
   * @param field the field a refusal belongs to, by its code; empty for the whole form
   * @return whether it was taken in
   */
  public static boolean taken(Runnable act, BindingResult errors, HttpServletResponse response, String stale, UnaryOperator<String> field) {
    try {
      return taken(act, errors, response, field);
    } catch (OptimisticLockingFailureException outdated) {
      errors.reject(stale);
      response.setStatus(HttpStatus.CONFLICT.value());
      return false;
    }
  }

  /** The same for a form that carries no version, so that nothing can be stale. */
  public static boolean taken(Runnable act, BindingResult errors, HttpServletResponse response, UnaryOperator<String> field) {
    return made(() -> {
      act.run();
      return true;
    }, errors, response, field).isPresent();
  }

  /** The same for a form by which something is made: what the act made, or nothing when it was not taken in. */
  public static <T> Optional<T> made(Supplier<T> act, BindingResult errors, HttpServletResponse response, UnaryOperator<String> field) {
    if (!errors.hasErrors()) {
      try {
        var made = act.get();
        if (!errors.hasErrors()) {
          return Optional.of(made);
        }
      } catch (RuleViolated refused) {
        new Inputs(errors).reject(field.apply(refused.code()), refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return Optional.empty();
  }

  /**
   * Takes a step that a button asks for, and says on the next page what became of it.
   *
   * @param told message key of the notice when it was taken
   */
  public static void step(Runnable act, String told, String stale, RedirectAttributes flash) {
    try {
      step(act, told, flash);
    } catch (OptimisticLockingFailureException outdated) {
      flash.addFlashAttribute("notice", stale);
      flash.addFlashAttribute("noticeKind", "warn");
    }
  }

  /** The same for a button that carries no version, so that nothing can be stale. */
  public static void step(Runnable act, String told, RedirectAttributes flash) {
    try {
      act.run();
      flash.addFlashAttribute("notice", told);
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("notice", refused.code());
      flash.addFlashAttribute("noticeArguments", refused.arguments().toArray());
      flash.addFlashAttribute("noticeKind", "warn");
    }
  }
}
