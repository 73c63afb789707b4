package ro.reazem.platform.publications;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventPublicationRepository;

/**
 * Lets the application stop at once however many events wait. The registry reads all of them into memory when it stops, only
 * to print them, and would read the abandoned ones too, whose state it does not know; who looks after them is {@link TakingOver}.
 */
@Configuration(proxyBeanMethods = false)
class QuietStop {

  private static final String ALL_AT_ONCE = "findIncompletePublications";

  @Bean
  static BeanPostProcessor registryIsNotReadWhole() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventPublicationRepository repository ? withoutReadingAll(repository) : bean;
      }
    };
  }

  private static Object withoutReadingAll(EventPublicationRepository repository) {
    return Proxy.newProxyInstance(EventPublicationRepository.class.getClassLoader(), new Class<?>[] {EventPublicationRepository.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals(ALL_AT_ONCE)) {
            return List.of();
          }
          try {
            return method.invoke(repository, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }
}
