/** Programs of our own that are too small to be projects. */

/** etcd is published as a Go library too; this is its command. */
export const etcdSource = `package main

import (
	"os"

	"go.etcd.io/etcd/server/v3/etcdmain"
)

func main() { etcdmain.Main(os.Args) }
`;

/**
 * CoreDNS with the plugins that a cluster's Corefile uses: the stock command links every cloud's DNS service,
 * which would be most of its compile time and of its image.
 */
export const corednsSource = `package main

import (
	_ "github.com/coredns/coredns/plugin/bind"
	_ "github.com/coredns/coredns/plugin/bufsize"
	_ "github.com/coredns/coredns/plugin/cache"
	_ "github.com/coredns/coredns/plugin/debug"
	_ "github.com/coredns/coredns/plugin/errors"
	_ "github.com/coredns/coredns/plugin/forward"
	_ "github.com/coredns/coredns/plugin/health"
	_ "github.com/coredns/coredns/plugin/hosts"
	_ "github.com/coredns/coredns/plugin/kubernetes"
	_ "github.com/coredns/coredns/plugin/loadbalance"
	_ "github.com/coredns/coredns/plugin/log"
	_ "github.com/coredns/coredns/plugin/loop"
	_ "github.com/coredns/coredns/plugin/metrics"
	_ "github.com/coredns/coredns/plugin/minimal"
	_ "github.com/coredns/coredns/plugin/ready"
	_ "github.com/coredns/coredns/plugin/reload"
	_ "github.com/coredns/coredns/plugin/rewrite"
	_ "github.com/coredns/coredns/plugin/template"
	_ "github.com/coredns/coredns/plugin/whoami"

	"github.com/coredns/coredns/coremain"
)

func main() { coremain.Run() }
`;

/** The registry with storage on disk only: the stock command links every cloud's object store. */
export const registrySource = `package main

import (
	"os"

	"github.com/distribution/distribution/v3/registry"
	_ "github.com/distribution/distribution/v3/registry/storage/driver/filesystem"
	_ "github.com/distribution/distribution/v3/registry/storage/driver/inmemory"
)

func main() {
	if registry.RootCmd.Execute() != nil {
		os.Exit(1)
	}
}
`;

/**
 * Holds a pod's namespaces open and, with a shared process namespace, reaps orphans.
 * In C because one runs per pod: a Go runtime would cost each of them more than a MiB.
 */
export const pauseSource = `#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  sigset_t awaited;
  int received;
  sigemptyset(&awaited);
  sigaddset(&awaited, SIGINT);
  sigaddset(&awaited, SIGTERM);
  sigaddset(&awaited, SIGCHLD);
  if (sigprocmask(SIG_BLOCK, &awaited, NULL) != 0) return EXIT_FAILURE;
  for (;;) {
    if (sigwait(&awaited, &received) != 0) return EXIT_FAILURE;
    if (received != SIGCHLD) return EXIT_SUCCESS;
    while (waitpid(-1, NULL, WNOHANG) > 0) {
    }
  }
}
`;
