package ro.reazem.platform.presence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import ro.reazem.platform.security.SignedIn;
import ro.reazem.platform.trail.Trail;

/**
 * Answers an open page that asks who else works on its object. The question goes to the page itself, whose own checks decide whether
 * the officer may still see it; only what it would have shown is replaced by the names.
 */
@Configuration(proxyBeanMethods = false)
class PresenceOnPages implements WebMvcConfigurer, HandlerInterceptor {

  static final String HEADER = "Presence";

  private static final Pattern OBJECT = Pattern.compile("(/.*?/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?].*)?");
  private static final int OK = 200;

  private final ObjectProvider<Presences> presences;
  private final ObjectProvider<Trail> trail;

  PresenceOnPages(ObjectProvider<Presences> presences, ObjectProvider<Trail> trail) {
    this.presences = presences;
    this.trail = trail;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
    var officer = SignedIn.officerOf(request);
    var place = place(request.getRequestURI().substring(request.getContextPath().length()));
    if (officer == null || place == null || request.getHeader(HEADER) == null || !request.getMethod().equals("GET") || !isPage(shown, response)) {
      return;
    }
    trail.getObject().leaveOut();
    shown.clear();
    shown.setViewName("platform/presence/line :: line");
    shown.addObject("others", presences.getObject().meet(place, officer));
  }

  /** A form with a version changes what is there already. */
  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
    var officer = SignedIn.officerOf(request);
    var place = place(request.getRequestURI().substring(request.getContextPath().length()));
    if (officer != null && place != null && failed == null && request.getMethod().equals("POST") && request.getParameter("version") != null
        && response.getStatus() / 100 == 3 && !RequestContextUtils.getOutputFlashMap(request).containsKey("noticeKind")) {
      presences.getObject().saved(place, officer);
    }
  }

  /** The object an address is about: up to its first id; null when it names none. */
  static @Nullable String place(String address) {
    var found = OBJECT.matcher(address);
    return found.matches() ? found.group(1) : null;
  }

  private static boolean isPage(@Nullable ModelAndView shown, HttpServletResponse response) {
    return shown != null && shown.getViewName() != null && !shown.getViewName().startsWith("redirect:") && response.getStatus() == OK
        && (shown.getStatus() == null || shown.getStatus().value() == OK);
  }
}
