package ro.reazem.worklist.news;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** Unread events on the home page and as a history, marking them as read, and the count beside the bell. */
@Controller
class NewsController {

  private static final int MOST_ON_HOME = 6;
  private static final int MOST_IN_HISTORY = 100;

  private final NoticeRegister register;
  private final ReadingNotices reading;

  NewsController(NoticeRegister register, ReadingNotices reading) {
    this.register = register;
    this.reading = reading;
  }

  @GetMapping("/worklist/news/panel")
  @Permitted(Permitted.SIGNED_IN)
  String panel(Officer officer, Model model) {
    var lines = register.newest(officer, true, MOST_ON_HOME);
    model.addAttribute("lines", lines);
    model.addAttribute("newest", lines.stream().mapToLong(NoticeRegister.Line::id).max().orElse(0));
    model.addAttribute("unread", register.unread(officer));
    return "worklist/news/panels :: unread";
  }

  @GetMapping("/worklist/news/count")
  @Permitted(Permitted.SIGNED_IN)
  String count(Officer officer, Model model) {
    model.addAttribute("unread", register.unread(officer));
    return "worklist/news/panels :: count";
  }

  @GetMapping("/worklist/news")
  @Permitted(Permitted.SIGNED_IN)
  String history(Officer officer, Model model) {
    var lines = register.newest(officer, false, MOST_IN_HISTORY);
    model.addAttribute("lines", lines);
    model.addAttribute("newest", lines.stream().mapToLong(NoticeRegister.Line::id).max().orElse(0));
    model.addAttribute("most", MOST_IN_HISTORY);
    return "worklist/news/history";
  }

  @PostMapping("/worklist/news/read")
  @Permitted(Permitted.SIGNED_IN)
  String read(@RequestParam(defaultValue = "") String upTo, Officer officer, RedirectAttributes flash) {
    if (upTo.matches("[0-9]{1,18}")) {
      reading.read(officer, Long.parseLong(upTo));
      flash.addFlashAttribute("notice", "worklist.news.marked");
    }
    return "redirect:/worklist/news";
  }
}
