package nl.strook.websupport.job;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import nl.strook.core.job.BatchEnvironment;

/** Lends the administration's batch environment to core.job; named in the web.xml of that application only. */
public class BatchListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        BatchEnvironment.open(Thread.currentThread().getContextClassLoader());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        BatchEnvironment.close();
    }
}
