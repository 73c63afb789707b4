package ro.reazem.platform.publications;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Writes down why a listener failed; the registry itself only knows that it did. */
@Configuration(proxyBeanMethods = false)
class NotingFailures {

  /** Outside of the listener's own transaction, which is rolled back by then, and inside of what marks the publication as failed. */
  private static final int AROUND_THE_TRANSACTION = 0;

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DefaultPointcutAdvisor failuresOfListenersAreNoted(ObjectProvider<FailureNotes> notes) {
    var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, ApplicationModuleListener.class, true),
        (MethodInterceptor) call -> noted(call, notes));
    advisor.setOrder(AROUND_THE_TRANSACTION);
    return advisor;
  }

  private static @Nullable Object noted(MethodInvocation call, ObjectProvider<FailureNotes> notes) throws Throwable {
    try {
      return call.proceed();
    } catch (Exception failed) {
      var listener = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), ApplicationModuleListener.class);
      if (listener != null && call.getArguments().length == 1) {
        notes.getObject().note(listener.id(), call.getArguments()[0], failed);
      }
      throw failed;
    }
  }
}
