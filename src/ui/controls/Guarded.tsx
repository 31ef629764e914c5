import { Component, type ReactNode, Suspense } from 'react';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { forgetFailedParts } from './lazyPart.ts';
import { useFirstLanguage } from './useLanguage.tsx';

interface Props {
  readonly children: ReactNode;
  /** What is shown: when that changes, it is tried anew. */
  readonly of?: unknown;
  /** Puts what is said instead of the part in something that fits there. */
  readonly instead?: (failure: ReactNode) => ReactNode;
  /** What stands there while a part is being fetched. */
  readonly meanwhile?: ReactNode;
}
interface State {
  readonly of: unknown;
  readonly failure: { readonly problem: unknown } | null;
}

/** Keeps an error in one part of the screen inside that part, which says so and can be tried again; all else goes on. */
export class Guarded extends Component<Props, State> {
  override state: State = { of: this.props.of, failure: null };

  constructor(props: Props) {
    super(props);
    forgetFailedParts();
  }
  static getDerivedStateFromError(problem: unknown): Partial<State> {
    return { failure: { problem } };
  }
  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    if (Object.is(of, state.of)) return null;
    if (state.failure) forgetFailedParts();
    return { of, failure: null };
  }
  override render() {
    const { failure } = this.state;
    const { children, instead = (said) => said, meanwhile } = this.props;
    if (!failure) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    return instead(<PartFailed problem={failure.problem} onRetry={this.retry} />);
  }
  readonly retry = () => {
    forgetFailedParts();
    this.setState({ failure: null });
  };
}

const PartFailed = ({ problem, onRetry }: { readonly problem: unknown; readonly onRetry: () => void }) => {
  const { failure: t } = useFirstLanguage().shell;
  return (
    <FailureNotice
      actions={
        <Button look="primary" onClick={onRetry}>
          {t.again}
        </Button>
      }
    >
      {problem instanceof LoadProblem ? t.notLoaded : t.notShown}
    </FailureNotice>
  );
};
