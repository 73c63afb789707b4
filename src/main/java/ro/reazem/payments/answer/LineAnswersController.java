package ro.reazem.payments.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedWords;

/** What an officer records of the post and the cash desk: one payment paid or returned, or all the rest of a run paid. */
@Controller
@RequestMapping("/payments/runs/{id}")
class LineAnswersController {

  private static final int REASON = 400;

  private final ReadingAnswers reading;
  private final AnsweredLines lines;

  LineAnswersController(ReadingAnswers reading, AnsweredLines lines) {
    this.reading = reading;
    this.lines = lines;
  }

  @PostMapping("/lines/{line}/answer")
  @Permitted(PaymentsSight.RUN_RECONCILE)
  String answer(@PathVariable UUID id, @PathVariable UUID line, @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String reason, Officer officer, RedirectAttributes flash) {
    if (!lines.isSeen(id, line, officer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    SentForm.step(() -> {
      RuleViolated.require(answer.equals("PAID") || answer.equals("RETURNED"), "platform.input.choice");
      var said = text(reason);
      RuleViolated.require(answer.equals("PAID") || said.length() >= 2, "payments.answer.reasonMissing");
      reading.record(new Settled(line, answer.equals("RETURNED"), day(on), said, ""), officer);
    }, "payments.answer.recorded", "", flash);
    return "redirect:/payments/runs/" + id + "/lines/" + line;
  }

  @PostMapping("/rest-paid")
  @Permitted(PaymentsSight.RUN_RECONCILE)
  String restPaid(@PathVariable UUID id, @RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String reference, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> {
      RuleViolated.require(channel.matches("POST|CASH"), "platform.input.choice");
      reading.restWasPaid(id, channel, day(on), text(reference), officer);
    }, "payments.answer.recorded", "", flash);
    return "redirect:/payments/runs/" + id;
  }

  private static String text(String typed) {
    var clean = TypedWords.of(typed);
    return clean.substring(0, Math.min(clean.length(), REASON));
  }

  private static LocalDate day(@Nullable String typed) {
    RuleViolated.require(typed != null && !typed.isBlank(), "payments.answer.dayMissing");
    return TypedDate.parse(String.valueOf(typed));
  }
}
