package ro.reazem.platform.nodes;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every connection the name of its node, so that the database can write down who published what. */
@Configuration(proxyBeanMethods = false)
class NamingConnections {

  @Bean
  static BeanPostProcessor connectionsBearTheNameOfTheirNode(ObjectProvider<ThisNode> node) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
          pool.addDataSourceProperty("ApplicationName", node.getObject().name());
        }
        return bean;
      }
    };
  }
}
