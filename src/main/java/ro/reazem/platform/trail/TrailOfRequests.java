package ro.reazem.platform.trail;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.PermittedAct;
import ro.reazem.platform.web.ListPage;

/**
 * Opens an entry of the trail for every endpoint that performs an act of the permission matrix or changes something, before anybody
 * asks whether it is permitted, and closes it before the page is rendered.
 */
@Configuration(proxyBeanMethods = false)
class TrailOfRequests implements WebMvcConfigurer, HandlerInterceptor {

  private static final int BEFORE_PERMISSIONS = -100;
  private static final int FOUND = 303;

  private final ObjectProvider<TrailWriting> writing;
  private final ObjectProvider<SubjectPath> paths;
  private final PermissionMatrix matrix;

  TrailOfRequests(ObjectProvider<TrailWriting> writing, ObjectProvider<SubjectPath> paths, PermissionMatrix matrix) {
    this.writing = writing;
    this.paths = paths;
    this.matrix = matrix;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(BEFORE_PERMISSIONS);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    var act = handler instanceof HandlerMethod method ? PermittedAct.of(method) : null;
    if (act != null && request.getDispatcherType() == DispatcherType.REQUEST) {
      var entry = new TrailEntry(request, act, matrix.isSecret(act));
      var address = request.getRequestURI().substring(request.getContextPath().length());
      paths.stream().forEach(path -> path.note(address, entry));
      if (entry.reads()) {
        SubjectPath.PARAMETER.note("?" + request.getParameter("person"), entry);
      }
      entry.begin(request);
    }
    return true;
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
    var entry = TrailEntry.of(request);
    if (entry != null && shown != null && shown.getModel().values().stream().anyMatch(TrailOfRequests::isList)) {
      entry.showsList();
    }
    writing.getObject().answered(request, status(response, shown));
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
    writing.getObject().refused(request, failed == null ? response.getStatus() : 500);
  }

  /** The frame of a list, by itself or beside the lines. */
  private static boolean isList(@Nullable Object shown) {
    return shown instanceof ListPage || shown instanceof Record both
        && Arrays.stream(both.getClass().getRecordComponents()).anyMatch(part -> part.getType() == ListPage.class);
  }

  private static int status(HttpServletResponse response, @Nullable ModelAndView shown) {
    var view = shown == null ? null : shown.getViewName();
    var given = shown == null ? null : shown.getStatus();
    return view != null && view.startsWith("redirect:") ? FOUND : given != null ? given.value() : response.getStatus();
  }
}
