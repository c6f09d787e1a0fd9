package vn.danvan.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danvan.platform.access.FileForms;

/**
 * Lets a few uploads at a time into the memory, each up to 25 MB; the others wait, their files on disk. The wait begins
 * when a file has come in whole, so nobody waits for another's slow line.
 */
@Configuration(proxyBeanMethods = false)
class UploadTurns implements WebMvcConfigurer, HandlerInterceptor {
    private static final int AT_A_TIME = 3;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isUpload(request)) {
            turns.acquireUninterruptibly();
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (isUpload(request)) {
            turns.release();
        }
    }

    /** The page of an error is made in the turn that its request had, or had none. */
    private static boolean isUpload(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && FileForms.isOne(request);
    }
}
