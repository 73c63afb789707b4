package ro.reazem.services.contribution;

import java.math.BigDecimal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;

/** How the steps of a contribution are said, in the language of the reader. */
@Component("contributionWords")
public class ContributionWords {

  private final MessageSource messages;
  private final Fmt fmt;

  ContributionWords(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /** 18 zile × 32 lei = 576 lei */
  public String step(ContributionStep step) {
    return messages.getMessage("services.contribution.step." + step.code(), step.figures().stream().map(one -> fmt.number(new BigDecimal(one))).toArray(),
        LocaleContextHolder.getLocale());
  }
}
