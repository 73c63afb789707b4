package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks the permission matrix before every endpoint of ours, and hands the officer to whoever names it as an argument. */
@Configuration(proxyBeanMethods = false)
class PermissionsMvcConfiguration implements WebMvcConfigurer {

  private final PermissionMatrix matrix;

  PermissionsMvcConfiguration(PermissionMatrix matrix) {
    this.matrix = matrix;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new HandlerInterceptor() {
      @Override
      public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith("ro.reazem.")) {
          requirePermission(method, SignedIn.officerOf(request));
        }
        return true;
      }
    });
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new HandlerMethodArgumentResolver() {
      @Override
      public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
      }

      @Override
      public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
          NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return SignedIn.officerOf(request.getNativeRequest(HttpServletRequest.class));
      }
    });
  }

  private void requirePermission(HandlerMethod method, @Nullable Officer officer) {
    var act = PermittedAct.of(method);
    boolean allowed = act != null && (act.equals(Permitted.ANYBODY) || officer != null && matrix.allows(officer, act));
    if (!allowed) {
      throw new AccessDeniedException("Not permitted: " + (act == null ? method : act));
    }
  }
}
